"""Standing: in which cases a name can stand at its place in a sentence of a language that declines names.

A foreign spelling tells nothing by itself; the sentence does. What is asked, and what it says:

* a preposition before the name, before its title, or before the given name: the cases that it governs (`przez`: one; `w` with a verb of hitting: another);
* a word for a person before it (`minister`, `prezydentem`), with a place between them or without: the cases in which that word stands here;
* a given name in the text's own spelling (`Siergieja Lavrov`): likewise;
* the foreign form, where its language declines names too: `Putinem` is an instrumental wherever it was left standing, `Moskwa` a subject;
* a finite verb that agrees with the name, where no other word of the clause could be its subject (`Umowę parafował w sierpniu`), or where nothing but adverbs and phrases
  stands before the name: the nominative. For names whose nominative and accusative are one form it is enough that they are one or the other;
* a word that is somebody's (`rząd`, `biuro`) before it, or a noun (`wizyta`, `przystąpienie`) where the name cannot be the verb's subject: the genitive.

All that speaks must agree, or nothing is said. Verbs are known by the forms beside them: a word in `-ła` is one if the lexicon has its infinitive; and so are nouns
(`nouns`). It refuses: an object before a verb whose subject stands behind (`Moskwę opuściła delegacja`), a verb whose gender the name has not got, a possible owner of the
word before.

`deciding` takes together what `governing`, `verbs`, `subjects`, `owners` and `own` find in the `clause`; `tables` reads the grammars of the languages (`names.grammar`).
"""
