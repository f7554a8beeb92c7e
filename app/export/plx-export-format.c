/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-export-format.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const char *nick;
  const char *title;
  const char *media_type;
  const char *extension;
  gboolean binary;
} Format;

/* In the order of PlxExportFormat. */
static const Format formats[] = {
  { "text", NC_("format", "Plain text"), "text/plain", "txt", FALSE },
  { "csv", NC_("format", "CSV, for spreadsheets"), "text/csv", "csv", FALSE },
  { "json", NC_("format", "JSON, for programs"), "application/json", "json", FALSE },
  { "markdown", NC_("format", "Markdown"), "text/markdown", "md", FALSE },
  { "wikitext", NC_("format", "Wikitext, for an encyclopaedia"), "text/x-wiki", "wiki", FALSE },
  { "html", NC_("format", "Web page"), "text/html", "html", FALSE },
  { "svg", NC_("format", "SVG picture"), "image/svg+xml", "svg", FALSE },
  { "png", NC_("format", "PNG picture"), "image/png", "png", TRUE },
  { "pdf", NC_("format", "PDF document"), "application/pdf", "pdf", TRUE },
  { "csl-json", NC_("format", "CSL-JSON, the sources for reference managers"), "application/vnd.citationstyles.csl+json", "json",
    FALSE },
  { "biblatex", NC_("format", "BibLaTeX, the sources for LaTeX"), "application/x-bibtex", "bib", FALSE },
  { "ris", NC_("format", "RIS, the sources for reference managers"), "application/x-research-info-systems", "ris", FALSE },
  { "json-ld", NC_("format", "JSON-LD, the claims as linked data"), "application/ld+json", "jsonld", FALSE },
  { "annotations", NC_("format", "Web Annotations, the claims in their sources"),
    "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"", "jsonld", FALSE },
};

G_STATIC_ASSERT (G_N_ELEMENTS (formats) == PLX_N_EXPORT_FORMATS);

gboolean
plx_export_format_is_of_reports (PlxExportFormat format)
{
  return format <= PLX_EXPORT_PDF;
}

gboolean
plx_export_format_is_of_records (PlxExportFormat format)
{
  return format > PLX_EXPORT_PDF || format == PLX_EXPORT_CSV;
}

gboolean
plx_export_format_is_of_sources (PlxExportFormat format)
{
  return format == PLX_EXPORT_CSL_JSON || format == PLX_EXPORT_BIBLATEX || format == PLX_EXPORT_RIS;
}

const char *
plx_export_format_get_nick (PlxExportFormat format)
{
  return formats[format].nick;
}

const char *
plx_export_format_get_title (PlxExportFormat format)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, "format", formats[format].title);
}

const char *
plx_export_format_get_media_type (PlxExportFormat format)
{
  return formats[format].media_type;
}

const char *
plx_export_format_get_extension (PlxExportFormat format)
{
  return formats[format].extension;
}

gboolean
plx_export_format_is_binary (PlxExportFormat format)
{
  return formats[format].binary;
}

gboolean
plx_export_format_is_for_machines (PlxExportFormat format)
{
  return format == PLX_EXPORT_CSV || format == PLX_EXPORT_JSON || format == PLX_EXPORT_WIKITEXT || format > PLX_EXPORT_PDF;
}

gboolean
plx_export_format_from_nick (const char *nick, PlxExportFormat *format)
{
  for (guint i = 0; i < PLX_N_EXPORT_FORMATS; i++)
    {
      if (!g_str_equal (formats[i].nick, nick))
        continue;
      *format = i;
      return TRUE;
    }
  return FALSE;
}
