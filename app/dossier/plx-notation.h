/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PlxDateNotation:
 * @PLX_DATE_NOTATION_LANGUAGE: in words, as the user's language writes dates: “21 October 2024”
 * @PLX_DATE_NOTATION_ISO: year, month, day in figures, as ISO 8601 has it: “2024-10-21”
 * @PLX_DATE_NOTATION_DAY_FIRST: day, month, year in figures: “21.10.2024”
 */
typedef enum
{
  PLX_DATE_NOTATION_LANGUAGE,
  PLX_DATE_NOTATION_ISO,
  PLX_DATE_NOTATION_DAY_FIRST,
} PlxDateNotation;

/**
 * PlxNumberNotation:
 * @PLX_NUMBER_NOTATION_LANGUAGE: thousands apart, as the user's language has it: “12,000”
 * @PLX_NUMBER_NOTATION_PLAIN: digits alone: “12000”
 */
typedef enum
{
  PLX_NUMBER_NOTATION_LANGUAGE,
  PLX_NUMBER_NOTATION_PLAIN,
} PlxNumberNotation;

/**
 * PlxNotation: how dates and figures are written for a person to read
 *
 * It is to the language of the translations what a regional format is to a locale, and like a locale it holds for the whole
 * process: the words of a date come from the catalogue of messages that is in force, its form from the notation that is. A
 * program that never calls plx_notation_set(), the command line, writes everything as the language does. What a dossier holds
 * is never touched: neither the words of a quotation nor what is written for machines (EDTF, JSON numbers).
 */
typedef struct
{
  PlxDateNotation dates;
  PlxNumberNotation numbers;
} PlxNotation;

/** plx_notation_get: Returns: what is in force for the calling thread */
PlxNotation plx_notation_get (void);

/** plx_notation_set: puts @notation in force, as setlocale() does a locale. Belongs to the program, not to what it calls */
void plx_notation_set (PlxNotation notation);

/**
 * PlxLanguageNotation: as long as one is in scope, the calling thread writes as the language does, whatever was set: what is
 * written for other programs to read does not depend on anybody's settings.
 *
 *   g_auto (PlxLanguageNotation) scope = plx_language_notation_begin ();
 *
 * They may be nested.
 */
typedef guint PlxLanguageNotation;

PlxLanguageNotation plx_language_notation_begin (void);
void plx_language_notation_end (PlxLanguageNotation scope);
G_DEFINE_AUTO_CLEANUP_FREE_FUNC (PlxLanguageNotation, plx_language_notation_end, 0)

G_END_DECLS
