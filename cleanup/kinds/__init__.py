"""What a rule can do: one file per kind. `KINDS` is the whole list; a kind that is not in it does not exist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module

from cleanup.rule import Rule

_HOMES = {
    "adjective-order": "adjective_order.AdjectiveOrder",
    "bare-noun": "bare_noun.BareNoun",
    "clause-comma": "clause_comma.ClauseComma",
    "dialogue": "dialogue.Dialogue",
    "doubled-words": "doubled_words.DoubledWords",
    "drop-cap": "drop_cap.DropCap",
    "echo": "echo.Echo",
    "editors-mark": "editors_mark.EditorsMark",
    "encoding": "encoding.Encoding",
    "entity": "entity.Entity",
    "figure-space": "figure_space.FigureSpace",
    "fused-capital": "fused_capital.FusedCapital",
    "fused-marks": "fused_marks.FusedMarks",
    "fused-words": "fused_words.FusedWords",
    "given-drift": "given_drift.GivenDrift",
    "house-style": "house_style.HouseStyle",
    "inverted": "inverted.Inverted",
    "invisible": "invisible.Invisible",
    "kept-ending": "kept_ending.KeptEnding",
    "leave-alone": "leave_alone.LeaveAlone",
    "leftover": "leftover.Leftover",
    "leftover-sentence": "leftover_sentence.LeftoverSentence",
    "line": "line.WholeLine",
    "lost-article": "lost_article.LostArticle",
    "lost-capital": "lost_capital.LostCapital",
    "lost-genitive": "lost_genitive.LostGenitive",
    "lost-owner": "lost_owner.LostOwner",
    "lost-quotes": "lost_quotes.LostQuotes",
    "lost-space": "lost_space.LostSpace",
    "lost-subject": "lost_subject.LostSubject",
    "marked-line": "marked_line.MarkedLine",
    "name-ending": "name_ending.NameEnding",
    "name-variant": "name_variant.NameVariant",
    "noun-number": "noun_number.NounNumber",
    "number-space": "number_space.NumberSpace",
    "owner-behind": "owner_behind.OwnerBehind",
    "phrase": "phrase.Phrase",
    "phrases": "phrases.Phrases",
    "possessive": "possessive.Possessive",
    "pronoun-sex": "pronoun_sex.PronounSex",
    "quote-pairs": "quote_pairs.QuotePairs",
    "residue": "residue.Residue",
    "second-joint": "second_joint.SecondJoint",
    "slipped-space": "slipped_space.SlippedSpace",
    "source-numbers": "source_numbers.SourceNumbers",
    "spacing": "spacing.Spacing",
    "split-number": "split_number.SplitNumber",
    "stray-capital": "stray_capital.StrayCapital",
    "stray-stop": "stray_stop.StrayStop",
    "subject-comma": "subject_comma.SubjectComma",
    "surname-noun": "surname_noun.SurnameNoun",
    "teaser": "teaser.Teaser",
    "teaser-call": "teaser_call.TeaserCall",
    "typography": "typography.Typography",
    "undeclined": "undeclined.Undeclined",
}


class Kinds(Mapping[str, type[Rule]]):
    """Kinds by the name that editors write. Each is imported when it is first looked up: most texts meet rules of a few."""

    def __getitem__(self, name: str) -> type[Rule]:
        module, _, kind = _HOMES[name].partition(".")
        found: type[Rule] = getattr(import_module(f"{__name__}.{module}"), kind)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(_HOMES)

    def __len__(self) -> int:
        return len(_HOMES)

    def __contains__(self, name: object) -> bool:
        return name in _HOMES


KINDS = Kinds()
