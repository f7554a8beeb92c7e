/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** PlxExportFormat: what a report, sources or claims can be taken away as */
typedef enum
{
  PLX_EXPORT_TEXT,
  PLX_EXPORT_CSV,
  PLX_EXPORT_JSON,
  PLX_EXPORT_MARKDOWN,
  PLX_EXPORT_WIKITEXT,
  PLX_EXPORT_HTML,
  PLX_EXPORT_SVG,
  PLX_EXPORT_PNG,
  PLX_EXPORT_PDF,
  PLX_EXPORT_CSL_JSON,
  PLX_EXPORT_BIBLATEX,
  PLX_EXPORT_RIS,
  PLX_EXPORT_JSON_LD,
  PLX_EXPORT_ANNOTATIONS,
} PlxExportFormat;

/** PLX_N_EXPORT_FORMATS: how many formats there are */
#define PLX_N_EXPORT_FORMATS (PLX_EXPORT_ANNOTATIONS + 1)

/** plx_export_format_is_of_reports: whether a comparison is taken away as it */
gboolean plx_export_format_is_of_reports (PlxExportFormat format);
/** plx_export_format_is_of_records: whether the sources or the claims of a dossier are taken away as it */
gboolean plx_export_format_is_of_records (PlxExportFormat format);
/** plx_export_format_is_of_sources: whether those are its sources */
gboolean plx_export_format_is_of_sources (PlxExportFormat format);

/** plx_export_format_get_nick: Returns: (transfer none): what --format calls it: "markdown" */
const char *plx_export_format_get_nick (PlxExportFormat format);
/** plx_export_format_get_title: Returns: (transfer none): what a menu calls it, translated */
const char *plx_export_format_get_title (PlxExportFormat format);
/** plx_export_format_get_media_type: Returns: (transfer none): "text/markdown" */
const char *plx_export_format_get_media_type (PlxExportFormat format);
/** plx_export_format_get_extension: Returns: (transfer none): of its files, without the dot */
const char *plx_export_format_get_extension (PlxExportFormat format);
/** plx_export_format_is_binary: whether it is no text, so that it is nothing for a terminal */
gboolean plx_export_format_is_binary (PlxExportFormat format);

/**
 * plx_export_format_is_for_machines: whether other programs read it, so that dates and figures in it are written as the language
 * writes them, whatever the user likes to see
 */
gboolean plx_export_format_is_for_machines (PlxExportFormat format);

/**
 * plx_export_format_from_nick:
 * @format: (out): the format
 *
 * Returns: whether there is one that is called @nick
 */
gboolean plx_export_format_from_nick (const char *nick, PlxExportFormat *format);

G_END_DECLS
