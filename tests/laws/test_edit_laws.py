"""decide and compose against slow, obvious ways to say the same."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st
from lawtexts import LAW

from cleanup.edit import Change, Proposal, Reason, Safety, apply, compose, decide, edits

TEXT = "abcdefghijklmnop"


@st.composite
def proposals(draw: st.DrawFn) -> list[Proposal]:
    def one() -> Proposal:
        start = draw(st.integers(0, len(TEXT)))
        end = min(len(TEXT), start + draw(st.sampled_from([0, 0, 1, 1, 2, 3, 5, 9])))
        leave = draw(st.integers(0, 5)) == 0
        after = TEXT[start:end] if leave else draw(st.sampled_from(["", "X", "XY", "-"]))
        safety = Safety.SAFE if leave else draw(st.sampled_from(Safety))
        return Proposal(start, end, after, draw(st.sampled_from("pqrs")), "why", safety, leave=leave)

    return [one() for _ in range(draw(st.integers(0, 9)))]


def clash(a: Proposal, b: Proposal) -> bool:
    """Two proposals cannot both be done: they change a character in common, insert at one point, or one inserts inside the other."""
    inside_a, inside_b = set(range(2 * a.start + 1, 2 * a.end)), set(range(2 * b.start + 1, 2 * b.end))  # characters and the points between
    if a.start == a.end:
        inside_a = {2 * a.start}
    if b.start == b.end:
        inside_b = {2 * b.start}
    return bool(inside_a & inside_b)


@given(proposals())
@LAW
def test_decide_is_the_ranking_applied_one_by_one(todo: list[Proposal]) -> None:
    ranked = sorted(todo, key=lambda p: (not p.leave, -p.safety, -(p.end - p.start), p.start, p.rule, p.after))
    winners: list[list[Proposal]] = []
    losers: list[Proposal] = []
    for p in ranked:
        rivals = [group for group in winners if clash(group[0], p)]
        same = [g for g in rivals if (g[0].start, g[0].end, g[0].after, g[0].leave) == (p.start, p.end, p.after, False)]
        if not rivals:
            winners.append([p])
        elif same and not p.leave:
            same[0].append(p)
        elif not p.leave:
            losers.append(p)
    expected = sorted((g[0].start, g[0].end, g[0].after, tuple(Reason(p.rule, p.why, p.safety) for p in g)) for g in winners if not g[0].leave)
    changes, lost = decide(todo)
    assert [(c.start, c.end, c.after, c.reasons) for c in changes] == expected
    assert lost == losers
    assert decide(list(reversed(todo))) == (changes, lost), "the order in which rules are asked shows"


@st.composite
def changes(draw: st.DrawFn, text: str, rules: str) -> list[Change]:
    """Changes in order that may touch and do not overlap, with at most one insertion at one point."""
    found: list[Change] = []
    position = 0
    while position <= len(text) and len(found) < 5:
        start = position + draw(st.integers(0, 3))
        end = start + draw(st.sampled_from([0, 0, 1, 2, 4]))
        if end > len(text):
            break
        if found and start == end == found[-1].start == found[-1].end:
            position += 1
            continue
        after = draw(st.sampled_from(["", "X", "XY", text[start:end], text[start:end][:1]]))
        found.append(Change(start, end, after, (Reason(draw(st.sampled_from(rules)), "why", Safety.SAFE),)))
        position = end
    return found


@given(st.data())
@LAW
def test_compose_is_one_after_the_other(data: st.DataObject) -> None:
    first = compose(TEXT, [], data.draw(changes(TEXT, "pq")))
    middle = apply(TEXT, first)
    second = data.draw(changes(middle, "rs"))
    both = compose(TEXT, first, second)
    assert apply(TEXT, both) == apply(middle, second)
    reach = -1
    for change in both:
        assert reach < change.start, "changes touch"
        assert TEXT[change.start : change.end] != change.after
        reach = change.end
    assert [(c.start, c.end, c.after, {r.rule for r in c.reasons}) for c in both] == composed(first, second)
    assert compose(TEXT, both, []) == both
    assert edits(TEXT, both) == edits(TEXT, compose(TEXT, [], both))


def composed(first: Sequence[Change], second: Sequence[Change]) -> list[tuple[int, int, str, set[str]]]:
    """Groups found by merging any two that touch until none do."""
    groups: list[tuple[int, int, set[str]]] = []
    middle, position = "", 0
    for change in first:
        middle += TEXT[position : change.start]
        start = len(middle)
        middle += change.after
        groups.append((start, len(middle), {r.rule for r in change.reasons}))
        position = change.end
    middle += TEXT[position:]
    final: list[tuple[int, int, str]] = [(c.start, c.end, c.after) for c in second]
    groups += [(c.start, c.end, {r.rule for r in c.reasons}) for c in second]
    merged = True
    while merged:
        merged = False
        for i, a in enumerate(groups):
            for j in range(i + 1, len(groups)):
                b = groups[j]
                if a[0] <= b[1] and b[0] <= a[1]:
                    groups[i] = (min(a[0], b[0]), max(a[1], b[1]), a[2] | b[2])
                    del groups[j]
                    merged = True
                    break
            if merged:
                break
    found: list[tuple[int, int, str, set[str]]] = []
    for low, high, rules in sorted(groups, key=lambda g: g[:2]):
        start, end = _original(first, low, left=True), _original(first, high, left=False)
        after = apply(middle[low:high], [Change(s - low, e - low, a, ()) for s, e, a in final if low <= s and e <= high])
        if TEXT[start:end] != after:
            found.append((start, end, after, rules))
    return found


def _original(first: Sequence[Change], point: int, *, left: bool) -> int:
    """A point of the middle text in the original. Beside a change: its outer side, so that the change lies inside."""
    shift = 0
    for change in first:
        start = change.start + shift
        end = start + len(change.after)
        if (left and point <= start) or (not left and point < start):
            break
        if start <= point <= end and not (left and point == end > start):
            return change.start if left and point < end else change.end
        shift += len(change.after) - (change.end - change.start)
    return point - shift
