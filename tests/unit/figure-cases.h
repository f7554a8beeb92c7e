/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/**
 * FigureCase: a comparison worked out by hand
 * @why: what is to be seen, and why it is so
 * @estimates: see figure-dossier.h
 * @as_of: "" for always, "said DAY" or "published DAY"
 * @rows: the rows with their figures: "*" before the latest, "~" behind those whose day is not sure, "!"
 * behind new ones, "+" behind joint ones
 * @apart: those that stand apart
 * @summary: the whole paragraph
 */
typedef struct
{
  const char *why;
  const char *estimates;
  const char *as_of;
  const char *rows;
  const char *apart;
  const char *summary;
} FigureCase;

#define AS_OF(clock, day) "This counts only what had been " clock " by the end of " day " October 2024. "
#define ONLY(name) "In this dossier only " name " speaks of this quantity, and gives a figure. "
#define VOICES(n) "In this dossier " n " claimants speak of this quantity. "
#define BOTH VOICES ("2") "Both give a figure. "
#define ALL(n) VOICES (n) "All of them give a figure. "
#define NOBODY "As far as this dossier shows, nobody "
#define NOT_COUNTED "Not counted here is what rests on satire alone or on unattributed reports."

static const FigureCase figure_cases[] = {
  /* How many speak. */
  { "one claimant, one figure", "ann 12000 2024-10-18", "", "Ann: *12,000", "",
    ONLY ("Ann") "The figure is 12,000." },
  { "nobody", "ann 12000 2024-10-18 of=arms", "", "", "", NOBODY "has said anything about this quantity." },
  { "one claimant, words only: no number is made of them", "ann none 2024-10-18", "", "Ann: *“a few”", "",
    "In this dossier only Ann speaks of this quantity, and gives no figure: “a few”." },
  { "two with words only", "ann none 2024-10-18; bob none 2024-10-19", "", "Ann: *“a few” / Bob: *“a few”",
    "", VOICES ("2") "Neither gives a figure: Ann (“a few”) and Bob (“a few”)." },
  { "three with words only", "ann none 2024-10-18; bob none 2024-10-19; cyd none 2024-10-18", "",
    "Ann: *“a few” / Bob: *“a few” / Cyd: *“a few”", "",
    VOICES ("3") "None of them gives a figure: Ann (“a few”), Bob (“a few”) and Cyd (“a few”)." },
  { "some give a figure; they come first", "ann none 2024-10-18; bob 3000 2024-10-18; cyd none 2024-10-18",
    "", "Bob: *3,000 / Ann: *“a few” / Cyd: *“a few”", "",
    VOICES ("3") "1 of them gives a figure. 2 give none: Ann (“a few”) and Cyd (“a few”). The figure is 3,000." },
  { "of the same unit, but another measure: not among them",
    "ann 3000 2024-10-18; bob 9000 2024-10-18 of=arms", "", "Ann: *3,000", "",
    ONLY ("Ann") "The figure is 3,000." },

  /* From what to what. */
  { "a whole factor", "ann 3000 2024-10-18; bob 12000 2024-10-18", "", "Bob: *12,000 / Ann: *3,000", "",
    BOTH "The figures go from 3,000 (Ann) to 12,000 (Bob), 4 times as much. "
         "The figures 3,000 (Ann) and 12,000 (Bob) exclude each other." },
  { "10 to 3 is 3.33…: rounded, so about", "ann 3000 2024-10-18; bob 10000 2024-10-18", "",
    "Bob: *10,000 / Ann: *3,000", "",
    BOTH "The figures go from 3,000 (Ann) to 10,000 (Bob), about 3.3 times as much. "
         "The figures 3,000 (Ann) and 10,000 (Bob) exclude each other." },
  { "1.2 needs no rounding", "ann 10000 2024-10-18; bob 12000 2024-10-18", "", "Bob: *12,000 / Ann: *10,000",
    "",
    BOTH "The figures go from 10,000 (Ann) to 12,000 (Bob), 1.2 times as much. "
         "The figures 10,000 (Ann) and 12,000 (Bob) exclude each other." },
  { "1.2, but of an about; which reaches 15,000 when rounded to one digit",
    "ann ~10000 2024-10-18; bob 12000 2024-10-18", "", "Bob: *12,000 / Ann: *about 10,000", "",
    BOTH "The figures go from about 10,000 (Ann) to 12,000 (Bob), about 1.2 times as much. "
         "Whether the figures about 10,000 (Ann) and 12,000 (Bob) exclude each other cannot be told: “about” "
         "leaves room." },
  { "2.999 is about 3", "ann 1000 2024-10-18; bob 2999 2024-10-18", "", "Bob: *2,999 / Ann: *1,000", "",
    BOTH "The figures go from 1,000 (Ann) to 2,999 (Bob), about 3 times as much. "
         "The figures 1,000 (Ann) and 2,999 (Bob) exclude each other." },
  { "1.008 would round to 1: no factor", "ann 12000 2024-10-18; bob 12100 2024-10-18", "",
    "Bob: *12,100 / Ann: *12,000", "",
    BOTH "The figures go from 12,000 (Ann) to 12,100 (Bob). The figures 12,000 (Ann) and 12,100 (Bob) "
         "exclude each other." },
  { "nothing is a multiple of 0", "ann 0 2024-10-18; bob 5 2024-10-18", "", "Bob: *5 / Ann: *0", "",
    BOTH "The figures go from 0 (Ann) to 5 (Bob). The figures 0 (Ann) and 5 (Bob) exclude each other." },
  { "below 0 no factor", "ann -5 2024-10-18; bob 5 2024-10-18", "", "Bob: *5 / Ann: *−5", "",
    BOTH "The figures go from −5 (Ann) to 5 (Bob). The figures −5 (Ann) and 5 (Bob) exclude each other." },
  { "up to 3,000 may be less: the factor is reached at least", "ann <=3000 2024-10-18; bob 12000 2024-10-18",
    "", "Bob: *12,000 / Ann: *up to 3,000", "",
    BOTH "The figures go from up to 3,000 (Ann) to 12,000 (Bob), at least 4 times as much. "
         "The figures up to 3,000 (Ann) and 12,000 (Bob) exclude each other." },
  { "13 to 3 is 4.33…: at least is rounded down", "ann 3000 2024-10-18; bob >=13000 2024-10-18", "",
    "Bob: *at least 13,000 / Ann: *3,000", "",
    BOTH "The figures go from 3,000 (Ann) to at least 13,000 (Bob), at least 4.3 times as much. "
         "The figures 3,000 (Ann) and at least 13,000 (Bob) exclude each other." },
  { "both bounds open outwards; 5 to 3 is 1.66…, rounded down",
    "ann <=3000 2024-10-18; bob >=5000 2024-10-18", "", "Bob: *at least 5,000 / Ann: *up to 3,000", "",
    BOTH "The figures go from up to 3,000 (Ann) to at least 5,000 (Bob), at least 1.6 times as much. "
         "The figures up to 3,000 (Ann) and at least 5,000 (Bob) exclude each other." },
  { "at least 3,000 may itself be 12,000: no factor, and no contradiction",
    "ann >=3000 2024-10-18; bob 12000 2024-10-18", "", "Bob: *12,000 / Ann: *at least 3,000", "",
    BOTH "The figures go from at least 3,000 (Ann) to 12,000 (Bob). "
         "The figure at least 3,000 (Ann) leaves room for 12,000 (Bob)." },
  { "up to 12,000 may itself be 3,000", "ann 3000 2024-10-18; bob <=12000 2024-10-18", "",
    "Bob: *up to 12,000 / Ann: *3,000", "",
    BOTH "The figures go from 3,000 (Ann) to up to 12,000 (Bob). "
         "The figure up to 12,000 (Bob) leaves room for 3,000 (Ann)." },
  { "the same number, once as a bound: more than just it", "ann 5 2024-10-18; bob >=5 2024-10-18", "",
    "Bob: *at least 5 / Ann: *5", "",
    BOTH
    "The figures go from 5 (Ann) to at least 5 (Bob). The figure at least 5 (Bob) leaves room for 5 (Ann)." },

  /* Which overlap and which exclude each other. */
  { "ranges with 2,000 to 3,000 in common", "ann 1000..3000 2024-10-18; bob 2000..4000 2024-10-18", "",
    "Bob: *2,000 to 4,000 / Ann: *1,000 to 3,000", "",
    BOTH "The figures go from 1,000 (Ann) to 4,000 (Bob), 4 times as much. "
         "The figures 1,000 to 3,000 (Ann) and 2,000 to 4,000 (Bob) overlap." },
  { "12,000 is the end of the range; both name it as the most",
    "ann 1000..12000 2024-10-18; bob 12000 2024-10-18", "", "Bob: *12,000 / Ann: *1,000 to 12,000", "",
    BOTH "The figures go from 1,000 (Ann) to 12,000 (Ann and Bob), 12 times as much. "
         "The figure 1,000 to 12,000 (Ann) leaves room for 12,000 (Bob)." },
  { "three numbers", "ann 1000 2024-10-18; bob 2000 2024-10-18; cyd 4000 2024-10-18", "",
    "Cyd: *4,000 / Bob: *2,000 / Ann: *1,000", "",
    ALL ("3") "The figures go from 1,000 (Ann) to 4,000 (Cyd), 4 times as much. All of these figures exclude "
              "each other." },
  { "5,000 fits both lower bounds", "ann >=1000 2024-10-18; bob >=2000 2024-10-18; cyd 5000 2024-10-18", "",
    "Cyd: *5,000 / Bob: *at least 2,000 / Ann: *at least 1,000", "",
    ALL ("3") "The figures go from at least 1,000 (Ann) to 5,000 (Cyd). None of these figures excludes "
              "another." },
  { "9,000 fits neither of two that fit each other",
    "ann 3000 2024-10-18; bob 2000..4000 2024-10-18; cyd 9000 2024-10-18", "",
    "Cyd: *9,000 / Bob: *2,000 to 4,000 / Ann: *3,000", "",
    ALL ("3") "The figures go from 2,000 (Bob) to 9,000 (Cyd), 4.5 times as much. "
              "These figures exclude each other: 3,000 (Ann) and 9,000 (Cyd); 2,000 to 4,000 (Bob) and 9,000 "
              "(Cyd). "
              "These figures overlap: 3,000 (Ann) and 2,000 to 4,000 (Bob)." },
  { "12,300 is within 500 of about 12,000, 20,000 is not",
    "ann ~12000 2024-10-18; bob 12300 2024-10-18; cyd 20000 2024-10-18", "",
    "Cyd: *20,000 / Bob: *12,300 / Ann: *about 12,000", "",
    ALL ("3") "The figures go from about 12,000 (Ann) to 20,000 (Cyd), about 1.7 times as much. "
              "These figures exclude each other: about 12,000 (Ann) and 20,000 (Cyd); 12,300 (Bob) and "
              "20,000 (Cyd). "
              "Whether these figures exclude each other cannot be told, because “about” leaves room: about "
              "12,000 (Ann) and "
              "12,300 (Bob)." },
  { "11,500 is just within 500 of about 12,000, from below",
    "ann 11500 2024-10-18; bob ~12000 2024-10-18; cyd 23000 2024-10-18", "",
    "Cyd: *23,000 / Bob: *about 12,000 / Ann: *11,500", "",
    ALL ("3") "The figures go from 11,500 (Ann) to 23,000 (Cyd), 2 times as much. "
             "These figures exclude each other: 11,500 (Ann) and 23,000 (Cyd); about 12,000 (Bob) and 23,000 "
             "(Cyd). Whether these figures exclude each other cannot be told, because “about” leaves room: "
             "11,500 "
             "(Ann) and about 12,000 (Bob)." },
  { "about 12,000 and 12,000 are no pair; 9,000 is excluded by both",
    "ann ~12000 2024-10-18; bob 12000 2024-10-18; cyd 9000 2024-10-18", "",
    "Ann: *about 12,000 / Bob: *12,000 / Cyd: *9,000", "",
    ALL ("3") "The figures go from 9,000 (Cyd) to 12,000 (with and without “about”: Ann and Bob), about 1.3 "
              "times as much. "
              "All of these figures exclude each other. "
              "The figure 12,000 (with and without “about”), given by Ann and Bob, has 2 independent "
              "origins." },
  { "of ten pairs only 2,000 in its range, 3,000 above its bound, and the range that touches the bound agree",
    "ann 1000 2024-10-18; bob 2000 2024-10-18; cyd 3000 2024-10-18; dee 1500..2500 2024-10-18; wire >=2500 "
    "2024-10-18",
    "", "Cyd: *3,000 / Wire: *at least 2,500 / Dee: *1,500 to 2,500 / Bob: *2,000 / Ann: *1,000", "",
    ALL ("5") "The figures go from 1,000 (Ann) to 3,000 (Cyd), 3 times as much. "
              "Of all pairs of different figures, 10 in number, these many exclude each other: 7; these many "
              "overlap: 3; of "
              "these many it cannot be told, because “about” leaves room: 0." },

  /* How many origins. */
  { "two who have nothing to do with each other", "ann 12000 2024-10-18; bob 12000 2024-10-20", "",
    "Ann: *12,000 / Bob: *12,000", "",
    BOTH "The figure is the same each time: 12,000. The figure 12,000, given by Ann and Bob, has 2 "
         "independent origins." },
  { "about 12,000 and 12,000 are the same figure", "ann ~12000 2024-10-18; bob 12000 2024-10-20", "",
    "Ann: *about 12,000 / Bob: *12,000", "",
    BOTH "The figure is the same each time: 12,000 (with and without “about”). "
         "The figure 12,000 (with and without “about”), given by Ann and Bob, has 2 independent origins." },
  { "a joint claim is one, and stands on both rows", "ann,bob 12000 2024-10-18", "",
    "Ann: *12,000+ / Bob: *12,000+", "",
    BOTH
    "The figure is 12,000. The figure 12,000 was given jointly by Ann and Bob and counts as one origin." },
  { "who shares a joint claim shares its origin", "ann,bob 12000 2024-10-18; bob,cyd 12000 2024-10-19", "",
    "Ann: *12,000+ / Bob: 12,000+, *12,000+ / Cyd: *12,000+", "",
    ALL ("3") "The figure is the same each time: 12,000. "
              "The figure 12,000, given by Ann, Bob and Cyd, has only one origin." },
  { "Bob is known through Ann, who says the same", "ann 12000 2024-10-18; bob 12000 2024-10-20 via=ann", "",
    "Ann: *12,000 / Bob: *12,000", "",
    BOTH "The figure is the same each time: 12,000. The figure 12,000, given by Ann and Bob, has only one "
         "origin." },
  { "known through Ann, but Ann says something else",
    "ann 9000 2024-10-18; bob 12000 2024-10-20 via=ann; cyd 12000 2024-10-20", "",
    "Bob: *12,000 / Cyd: *12,000 / Ann: *9,000", "",
    ALL ("3") "The figures go from 9,000 (Ann) to 12,000 (Bob and Cyd), about 1.3 times as much. "
              "The figures 9,000 (Ann) and 12,000 (Bob and Cyd) exclude each other. "
              "The figure 12,000, given by Bob and Cyd, has 2 independent origins." },
  { "two voices of one state", "general 12000 2024-10-18; envoy 12000 2024-10-20", "",
    "General: *12,000 / Envoy: *12,000", "",
    BOTH "The figure is the same each time: 12,000. The figure 12,000, given by General and Envoy, has only "
         "one origin." },
  { "a state and, two steps down, its general", "land 12000 2024-10-18; general 12000 2024-10-20", "",
    "Land: *12,000 / General: *12,000", "",
    BOTH "The figure is the same each time: 12,000. The figure 12,000, given by Land and General, has only "
         "one origin." },
  { "a state once, and somebody else",
    "ministry 12000 2024-10-18; general 12000 2024-10-20; ann 12000 2024-10-20", "",
    "Ann: *12,000 / Ministry: *12,000 / General: *12,000", "",
    ALL ("3") "The figure is the same each time: 12,000. "
              "The figure 12,000, given by Ann, Ministry and General, has 2 independent origins." },
  { "Ann is known through an envoy of the state whose general says the same",
    "ann 12000 2024-10-18 via=envoy; "
    "general 12000 2024-10-20",
    "", "Ann: *12,000 / General: *12,000", "",
    BOTH "The figure is the same each time: 12,000. The figure 12,000, given by Ann and General, has only "
         "one origin." },
  { "both are known through the Wire alone", "ann 12000 2024-10-18 via=wire; bob 12000 2024-10-20 via=wire",
    "", "Ann: *12,000 / Bob: *12,000", "",
    BOTH "The figure is the same each time: 12,000. The figure 12,000, given by Ann and Bob, has only one "
         "origin." },
  { "the Wire had it from two: as far back as can be seen they are apart",
    "ann 12000 2024-10-18 via=cyd,wire; bob 12000 2024-10-20 via=dee,wire", "", "Ann: *12,000 / Bob: *12,000",
    "",
    BOTH "The figure is the same each time: 12,000. The figure 12,000, given by Ann and Bob, has 2 "
         "independent origins." },
  { "three outlets, one claim", "ann 12000 2024-10-18 in=s1,s2,s3", "", "Ann: *12,000", "",
    ONLY ("Ann") "The figure is 12,000. The figure 12,000 is printed by 3 sources, but has only one origin: "
                 "Ann." },
  { "twice in one source is one source", "ann 12000 2024-10-18 in=s1:1,s1:2", "", "Ann: *12,000", "",
    ONLY ("Ann") "The figure is 12,000." },
  { "two claims of one claimant in two sources", "ann ~12000 2024-10-18 in=s1; ann 12000 2024-10-18~ in=s2",
    "", "Ann: *about 12,000, *12,000~", "",
    ONLY ("Ann") "The figure is the same each time: 12,000 (with and without “about”). "
                 "The figure 12,000 (with and without “about”) is printed by 2 sources, but has only one "
                 "origin: Ann." },
  { "a satirical passage reports nothing, so that one source is left", "ann 12000 2024-10-18 in=s1:9,s2", "",
    "Ann: *12,000", "", ONLY ("Ann") "The figure is 12,000." },

  /* What stands apart. */
  { "satire alone", "ann 12000 2024-10-18 in=s1:9", "", "", "Ann: *12,000",
    NOBODY "has said anything about this quantity. " NOT_COUNTED },
  { "hearsay is neither counted nor revised", "ann 12000 2024-10-18 reportedly; ann 3000 2024-10-20", "",
    "Ann: *3,000", "Ann: *12,000", ONLY ("Ann") "The figure is 3,000. " NOT_COUNTED },
  { "hearsay of the same figure is no origin", "ann 12000 2024-10-18 reportedly; bob 12000 2024-10-20", "",
    "Bob: *12,000", "Ann: *12,000", ONLY ("Bob") "The figure is 12,000. " NOT_COUNTED },

  /* Who revised. */
  { "raised", "ann 3000 2024-10-18; ann 12000 2024-10-20", "", "Ann: 3,000, *12,000", "",
    ONLY ("Ann") "The latest figure is 12,000. "
                 "Ann raised the figure from 3,000 (18 October 2024) to 12,000 (20 October 2024)." },
  { "the date decides, not the order of the file", "ann 3000 2024-10-20; ann 12000 2024-10-18", "",
    "Ann: 12,000, *3,000", "",
    ONLY ("Ann") "The latest figure is 3,000. "
                 "Ann lowered the figure from 12,000 (18 October 2024) to 3,000 (20 October 2024)." },
  { "about n, then n: no revision", "ann ~12000 2024-10-18; ann 12000 2024-10-20", "",
    "Ann: about 12,000, *12,000", "",
    ONLY ("Ann") "The figure is the same each time: 12,000 (with and without “about”)." },
  { "n, then at least n: another figure, neither more nor less",
    "ann 12000 2024-10-18; ann >=12000 2024-10-20", "", "Ann: 12,000, *at least 12,000", "",
    ONLY ("Ann") "The latest figure is at least 12,000. "
               "Ann changed the figure from 12,000 (18 October 2024) to at least 12,000 (20 October 2024)." },
  { "up to 3,000, then about 10,000: beyond all of it", "ann <=3000 2024-10-18; ann ~10000 2024-10-20", "",
    "Ann: up to 3,000, *about 10,000", "",
    ONLY ("Ann") "The latest figure is about 10,000. "
                 "Ann raised the figure from up to 3,000 (18 October 2024) to about 10,000 (20 October "
                 "2024)." },
  { "at most less", "ann <=9000 2024-10-18; ann <=3000 2024-10-20", "", "Ann: up to 9,000, *up to 3,000", "",
    ONLY ("Ann") "The latest figure is up to 3,000. "
                 "Ann lowered the figure from up to 9,000 (18 October 2024) to up to 3,000 (20 October "
                 "2024)." },
  { "up to 3,000, then just 3,000: not more, not less", "ann <=3000 2024-10-18; ann 3000 2024-10-20", "",
    "Ann: up to 3,000, *3,000", "",
    ONLY ("Ann") "The latest figure is 3,000. "
                 "Ann changed the figure from up to 3,000 (18 October 2024) to 3,000 (20 October 2024)." },
  { "a range made narrower was neither raised nor lowered",
    "ann 1000..5000 2024-10-18; ann 2000..4000 2024-10-20", "", "Ann: 1,000 to 5,000, *2,000 to 4,000", "",
    ONLY ("Ann") "The latest figure is 2,000 to 4,000. "
                 "Ann changed the figure from 1,000 to 5,000 (18 October 2024) to 2,000 to 4,000 (20 October "
                 "2024)." },
  { "both ends moved up", "ann 1000..3000 2024-10-18; ann 2000..5000 2024-10-20", "",
    "Ann: 1,000 to 3,000, *2,000 to 5,000", "",
    ONLY ("Ann") "The latest figure is 2,000 to 5,000. "
                 "Ann raised the figure from 1,000 to 3,000 (18 October 2024) to 2,000 to 5,000 (20 October "
                 "2024)." },
  { "up and down again", "ann 1000 2024-10-18; ann 3000 2024-10-20; ann 2000 2024-10-22", "",
    "Ann: 1,000, 3,000, *2,000", "",
    ONLY ("Ann") "The latest figure is 2,000. Ann changed the figure more than once: 1,000 (18 October 2024), "
               "3,000 (20 October 2024) and 2,000 (22 October 2024)." },
  { "a figure that was repeated counts from its first day",
    "ann 1000 2024-10-18; ann 1000 2024-10-19; ann 3000 2024-10-20", "", "Ann: 1,000, 1,000, *3,000", "",
    ONLY ("Ann") "The latest figure is 3,000. "
                 "Ann raised the figure from 1,000 (18 October 2024) to 3,000 (20 October 2024)." },
  { "seven figures: the first three and the last three are named",
    "ann 1 2024-10-01; ann 2 2024-10-02; ann 3 2024-10-03; ann 4 2024-10-04; ann 5 2024-10-05; ann 6 "
    "2024-10-06; "
    "ann 7 2024-10-07",
    "", "Ann: 1, 2, 3, 4, 5, 6, *7", "",
    ONLY ("Ann") "The latest figure is 7. Ann changed the figure more than once: 1 (1 October 2024), 2 (2 "
                 "October 2024), "
                 "3 (3 October 2024), …, 5 (5 October 2024), 6 (6 October 2024) and 7 (7 October 2024)." },
  { "only the latest figure is set against Bob’s",
    "ann 3000 2024-10-18; ann 12000 2024-10-20; bob 12000 2024-10-19", "",
    "Ann: 3,000, *12,000 / Bob: *12,000", "",
    BOTH "The latest figures are the same: 12,000. "
         "Ann raised the figure from 3,000 (18 October 2024) to 12,000 (20 October 2024). "
         "The figure 12,000, given by Ann and Bob, has 2 independent origins." },
  { "then words without a figure", "ann 12000 2024-10-18; ann none 2024-10-20", "", "Ann: 12,000, *“a few”",
    "",
    ONLY ("Ann") "The figure is 12,000. Ann later spoke of “a few” (20 October 2024), without a figure." },
  { "words first change nothing", "ann none 2024-10-18; ann 12000 2024-10-20", "", "Ann: “a few”, *12,000",
    "", ONLY ("Ann") "The figure is 12,000." },
  { "words on the same day take nothing back", "ann 12000 2024-10-18; ann none 2024-10-18", "",
    "Ann: *12,000, *“a few”", "", ONLY ("Ann") "The figure is 12,000." },

  /* Days. */
  { "two figures on one day are no revision", "ann 3000 2024-10-18; ann 12000 2024-10-18", "",
    "Ann: *3,000, *12,000", "",
    ONLY ("Ann") "The figures go from 3,000 (Ann) to 12,000 (Ann), 4 times as much. "
                 "Ann gave different figures at the same time: 3,000 and 12,000 (18 October 2024). "
                 "The figures 3,000 (Ann) and 12,000 (Ann) exclude each other." },
  { "one figure, then two on one day", "ann 1000 2024-10-18; ann 2000 2024-10-20; ann 3000 2024-10-20", "",
    "Ann: 1,000, *2,000, *3,000", "",
    ONLY ("Ann") "The latest figures go from 2,000 (Ann) to 3,000 (Ann), 1.5 times as much. "
                 "Ann changed the figure from 1,000 (18 October 2024) to 2,000 and 3,000 (20 October 2024). "
                 "The figures 2,000 (Ann) and 3,000 (Ann) exclude each other." },
  { "some day in October may be after the 18th", "ann 3000 2024-10; ann 12000 2024-10-18", "",
    "Ann: *3,000~, *12,000", "",
    ONLY ("Ann") "The figures go from 3,000 (Ann) to 12,000 (Ann), 4 times as much. "
                 "Ann gave different figures, and their dates do not tell which came last: 3,000 (October "
                 "2024) and "
                 "12,000 (18 October 2024). The figures 3,000 (Ann) and 12,000 (Ann) exclude each other." },
  { "approximate days are in order, and said to be approximate",
    "ann 3000 2024-10-18~; ann 12000 2024-10-20~", "", "Ann: 3,000~, *12,000~", "",
    ONLY ("Ann") "The latest figure is 12,000. "
                 "Ann raised the figure from 3,000 (about 18 October 2024) to 12,000 (about 20 October "
                 "2024)." },
  { "before the 28th may be before the 18th", "ann 3000 2024-10-18; ann 12000 ../2024-10-28", "",
    "Ann: *3,000, *12,000~", "",
    ONLY ("Ann") "The figures go from 3,000 (Ann) to 12,000 (Ann), 4 times as much. "
                 "Ann gave different figures, and their dates do not tell which came last: 3,000 (18 October "
                 "2024) and "
                 "12,000 (before 28 October 2024). The figures 3,000 (Ann) and 12,000 (Ann) exclude each "
                 "other." },
  { "before the 28th may be before both", "ann 1000 2024-10-18; ann 2000 2024-10-20; ann 3000 ../2024-10-28",
    "", "Ann: 1,000, *2,000, *3,000~", "",
    ONLY ("Ann") "The latest figures go from 2,000 (Ann) to 3,000 (Ann), 1.5 times as much. "
                 "Ann gave different figures, and their dates do not tell which came last: 1,000 (18 October "
                 "2024), "
                 "2,000 (20 October 2024) and 3,000 (before 28 October 2024). "
                 "The figures 2,000 (Ann) and 3,000 (Ann) exclude each other." },
  { "since the 18th may be after the 20th", "ann 3000 2024-10-18/..; ann 12000 2024-10-20", "",
    "Ann: *3,000~, *12,000", "",
    ONLY ("Ann") "The figures go from 3,000 (Ann) to 12,000 (Ann), 4 times as much. "
                 "Ann gave different figures, and their dates do not tell which came last: 3,000 (since 18 "
                 "October 2024) and "
                 "12,000 (20 October 2024). The figures 3,000 (Ann) and 12,000 (Ann) exclude each other." },

  /* As of a day. */
  { "the 20th is still to come", "ann 3000 2024-10-18; ann 12000 2024-10-20", "said 2024-10-19",
    "Ann: *3,000", "", AS_OF ("said", "19") ONLY ("Ann") "The figure is 3,000." },
  { "what was said on the day is new", "ann 3000 2024-10-18; ann 12000 2024-10-20", "said 2024-10-20",
    "Ann: 3,000, *12,000!", "",
    AS_OF ("said", "20")
        ONLY ("Ann") "The latest figure is 12,000. "
                     "Ann raised the figure from 3,000 (18 October 2024) to 12,000 (20 October 2024)." },
  { "the day before the first", "ann 3000 2024-10-18", "said 2024-10-17", "", "",
    NOBODY "had said anything about this quantity by the end of 17 October 2024." },
  { "said, but not printed yet", "ann 3000 2024-10-18 in=s1", "published 2024-10-20", "", "",
    "As far as this dossier shows, nothing about this quantity had been published by the end of 20 October "
    "2024." },
  { "the later claim was printed first", "ann 3000 2024-10-20 in=s1; ann 12000 2024-10-18 in=s2",
    "published 2024-10-21", "Ann: *3,000!", "",
    AS_OF ("published", "21") ONLY ("Ann") "The figure is 3,000." },
  { "the order is that of saying, by either clock", "ann 3000 2024-10-20 in=s1; ann 12000 2024-10-18 in=s2",
    "published 2024-10-25", "Ann: 12,000!, *3,000", "",
    AS_OF ("published", "25")
        ONLY ("Ann") "The latest figure is 3,000. "
                     "Ann lowered the figure from 12,000 (18 October 2024) to 3,000 (20 October 2024)." },
  { "the second source is still to come out", "ann 12000 2024-10-18 in=s1,s2", "published 2024-10-21",
    "Ann: *12,000!", "", AS_OF ("published", "21") ONLY ("Ann") "The figure is 12,000." },
  { "by what was said it counts", "ann 12000 2024-10-18 in=s1,s2", "said 2024-10-21", "Ann: *12,000", "",
    AS_OF ("said", "21")
        ONLY ("Ann") "The figure is 12,000. The figure 12,000 is printed by 2 sources, but has only one "
                     "origin: Ann." },
  { "so far only in satire; the report is still to come out", "ann 12000 2024-10-18 in=s1:9,s2",
    "published 2024-10-21", "", "Ann: *12,000!",
    "As far as this dossier shows, nothing about this quantity had been published by the end of 21 October "
    "2024. " NOT_COUNTED },
  { "some day in October counts from its first", "ann 3000 2024-10", "said 2024-10-01", "Ann: *3,000~!", "",
    AS_OF ("said", "1") ONLY ("Ann") "The figure is 3,000." },
  { "before the 28th counts from the 28th", "ann 3000 ../2024-10-28", "said 2024-10-27", "", "",
    NOBODY "had said anything about this quantity by the end of 27 October 2024." },
  { "satire is of its day too", "ann 3000 2024-10-20 in=s1:9", "said 2024-10-19", "", "",
    NOBODY "had said anything about this quantity by the end of 19 October 2024." },
};
