/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier-reader.h"

#include <string.h>

/*
 * A small dossier that has one of everything: a source with a satirical passage, claims that rest on it alone or also,
 * relays, a changed figure and a changed stance, joint claims, a tree of claimants.
 *
 * Apostrophes stand for quotation marks.
 */
#define EXAMPLE_DOSSIER \
  "{'parallax': 1, 'id': 'example', 'title': 'Example', 'language': 'en'," \
  "'sources': [" \
  "  {'id': 'courier', 'kind': 'news', 'publisher': 'The Courier', 'headline': 'Troops seen', 'published': '2024-10-21'," \
  "   'language': 'en', 'original-language': 'fr', 'text': {'file': 'courier.txt'," \
  "   'sha256': '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'}," \
  "   'parts': [{'kind': 'satire', 'paragraphs': [2, 9], 'title': 'A jest'}], 'caveats': ['A machine translation.']}," \
  "  {'id': 'gazette', 'kind': 'wire', 'publisher': 'Gazette', 'published': '2024-10-22~', 'language': 'uk'}]," \
  "'claimants': [" \
  "  {'id': 'freedonia', 'kind': 'state', 'name': 'Freedonia'}," \
  "  {'id': 'ministry', 'kind': 'organisation', 'name': 'Ministry of War', 'member-of': 'freedonia'}," \
  "  {'id': 'zed', 'kind': 'person', 'name': 'Zed', 'role': 'minister', 'member-of': 'ministry', 'aliases': ['Zedd', 'Z.']}," \
  "  {'id': 'amy', 'kind': 'person', 'name': 'Amy', 'role': 'spokeswoman', 'member-of': 'freedonia'}," \
  "  {'id': 'elodie', 'kind': 'person', 'name': 'Elodié Hong-kyun'}]," \
  "'measures': [{'id': 'troops', 'title': 'Soldiers sent', 'unit': 'people'}," \
  "             {'id': 'arms', 'title': 'Containers of arms', 'unit': 'containers'," \
  "              'definition': 'Containers, whatever is in them.', 'confusable-with': ['troops']}]," \
  "'questions': [{'id': 'present', 'title': 'Are they there?'}, {'id': 'legal', 'title': 'Is it legal?'}]," \
  "'events': [" \
  "  {'id': 'summons', 'title': 'The ambassador is summoned', 'date': '2024-10-21', 'place': 'Seoul'," \
  "   'summary': 'He comes.', 'participants': ['zed', 'amy']," \
  "   'citations': [{'source': 'courier', 'paragraph': 11, 'exact': 'was summoned'}]}," \
  "  {'id': 'treaty', 'title': 'A treaty is signed', 'date': '2024-06', 'place': 'Pyongyang'}]," \
  "'quotations': [" \
  "  {'id': 'late', 'claimants': ['zed'], 'form': 'direct', 'text': 'We shall see.', 'stated': '2024-10-22'," \
  "   'event': 'summons', 'citations': [{'source': 'gazette', 'paragraph': 1, 'exact': 'We shall see.'}]}," \
  "  {'id': 'middle', 'claimants': ['amy'], 'form': 'indirect', 'text': 'nothing is known', 'stated': '2024-10-21'," \
  "   'event': 'summons', 'through': ['ministry']," \
  "   'citations': [{'source': 'courier', 'paragraph': 12, 'exact': 'nothing is known'}]}," \
  "  {'id': 'early', 'claimants': ['zed'], 'form': 'mixed', 'text': 'nonsense', 'stated': '2024-10-20', 'as-of': '2024-10'," \
  "   'event': 'summons', 'citations': [{'source': 'courier', 'paragraph': 10, 'exact': 'called it nonsense'}," \
  "   {'source': 'courier', 'paragraph': 3, 'exact': 'utter nonsense'}, {'source': 'gazette', 'paragraph': 4, 'exact': 'utter nonsense'}]}," \
  "  {'id': 'jest', 'claimants': ['elodie'], 'form': 'direct', 'text': 'I am the moon.', 'stated': '2024-10-19'," \
  "   'citations': [{'source': 'courier', 'paragraph': 4, 'exact': 'I am the moon.'}]}]," \
  "'estimates': [" \
  "  {'id': 'first-figure', 'claimants': ['ministry'], 'measure': 'troops', 'low': 12000, 'high': 12000, 'bound': 'about'," \
  "   'words': 'some 12,000', 'modality': 'expects', 'stated': '2024-10-18', 'as-of': '2024-10', 'event': 'summons'," \
  "   'citations': [{'source': 'gazette', 'paragraph': 2, 'exact': 'some 12,000'}]}," \
  "  {'id': 'second-figure', 'claimants': ['ministry'], 'measure': 'troops', 'low': null, 'high': 3000, 'bound': 'at-most'," \
  "   'words': 'up to 3,000', 'modality': 'asserts', 'stated': '2024-10-25'," \
  "   'citations': [{'source': 'gazette', 'paragraph': 5, 'exact': 'up to 3,000'}]}," \
  "  {'id': 'no-figure', 'claimants': ['amy', 'zed'], 'measure': 'troops', 'low': null, 'high': null, 'bound': 'unstated'," \
  "   'words': 'a small number', 'modality': 'reportedly', 'stated': '2024-10-24'," \
  "   'citations': [{'source': 'gazette', 'paragraph': 6, 'exact': 'a small number'}]}," \
  "  {'id': 'containers', 'claimants': ['ministry'], 'measure': 'arms', 'low': 13000, 'high': null, 'bound': 'at-least'," \
  "   'words': 'more than 13,000', 'modality': 'estimates', 'stated': '2024-10-18'," \
  "   'citations': [{'source': 'gazette', 'paragraph': 2, 'exact': 'more than 13,000'}]}]," \
  "'positions': [" \
  "  {'id': 'denies', 'claimants': ['zed'], 'question': 'present', 'stance': 'denies', 'words': 'nonsense'," \
  "   'stated': '2024-10-18', 'citations': [{'source': 'gazette', 'paragraph': 3, 'exact': 'nonsense'}]}," \
  "  {'id': 'neither', 'claimants': ['zed'], 'question': 'present', 'stance': 'neither', 'stated': '2024-10-21'," \
  "   'event': 'summons', 'citations': [{'source': 'courier', 'paragraph': 13, 'exact': 'declined'}]}," \
  "  {'id': 'amy-denies', 'claimants': ['amy'], 'question': 'present', 'stance': 'denies', 'stated': '2024-10-20'," \
  "   'citations': [{'source': 'courier', 'paragraph': 14, 'exact': 'denied'}]}," \
  "  {'id': 'amy-jests', 'claimants': ['amy'], 'question': 'present', 'stance': 'affirms', 'stated': '2024-10-21'," \
  "   'citations': [{'source': 'courier', 'paragraph': 5, 'exact': 'of course'}]}]}"

static inline char *
example_dossier_json (const char *text)
{
  return g_strdelimit (g_strdup (text), "'", '"');
}

static inline PlxDossier *
example_dossier_read (const char *text)
{
  g_autofree char *json = example_dossier_json (text);
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new_for_bytes (bytes);
  g_autoptr (GError) error = NULL;
  PlxDossier *dossier = plx_dossier_reader_read (reader, NULL, &error);

  g_assert_no_error (error);
  return dossier;
}

/* The whole example, which has no problem. */
static inline PlxDossier *
example_dossier_new (void)
{
  PlxDossier *dossier = example_dossier_read (EXAMPLE_DOSSIER);

  g_assert_cmpuint (plx_dossier_count_errors (dossier), ==, 0);
  g_assert_cmpuint (plx_dossier_count_warnings (dossier), ==, 0);
  return dossier;
}
