/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-record-export.h"

#include "plx-bibliography.h"
#include "plx-claim-csv.h"
#include "plx-export-sink.h"
#include "plx-json-text.h"
#include "plx-linked-data.h"
#include "plx-linked-data-private.h"
#include "plx-record-link.h"

#include <string.h>

/* How often it is looked whether somebody wants it no more, and told how far it is. */
#define STRIDE 64

/* What stands between two records, and around all of them. */
typedef struct
{
  const char *head;
  const char *separator;
  const char *tail;
} Frame;

static const Frame *
get_frame (PlxExportFormat format)
{
  static const Frame none = { "", "", "" };
  static const Frame lines = { "", "\n", "" };
  static const Frame ris = { "", "\r\n", "" };
  static const Frame array = { "[\n  ", ",\n  ", "\n]\n" };
  static const Frame graph
      = { "{\n  \"@context\" : {\n    \"@vocab\" : \"https://schema.org/\"\n  },\n  \"@graph\" : [\n    ", ",\n    ", "\n  ]\n}\n" };
  static const Frame items = { NULL, ",\n    ", "\n  ]\n}\n" };

  switch (format)
    {
    case PLX_EXPORT_CSL_JSON:
      return &array;
    case PLX_EXPORT_BIBLATEX:
      return &lines;
    case PLX_EXPORT_RIS:
      return &ris;
    case PLX_EXPORT_JSON_LD:
      return &graph;
    case PLX_EXPORT_ANNOTATIONS:
      return &items;
    default:
      return &none;
    }
}

static void
add_collection (JsonBuilder *builder, PlxDossier *dossier)
{
  const char *id = plx_dossier_get_id (dossier);
  g_autofree char *link = id != NULL ? g_strdup_printf (PLX_LINK_SCHEME ":%s#annotations", id) : NULL;

  json_builder_set_member_name (builder, "partOf");
  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "id", link);
  plx_ld_add_text (builder, "type", "AnnotationCollection");
  plx_ld_add_text (builder, "label", plx_dossier_get_title (dossier));
  json_builder_end_object (builder);
}

/* An annotation page up to its items. */
static void
append_page_head (GString *out, PlxDossier *dossier)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  const char *id = plx_dossier_get_id (dossier);
  g_autofree char *link = id != NULL ? g_strdup_printf (PLX_LINK_SCHEME ":%s#annotations-1", id) : NULL;
  g_autofree char *text = NULL;

  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "@context", "http://www.w3.org/ns/anno.jsonld");
  plx_ld_add_text (builder, "id", link);
  plx_ld_add_text (builder, "type", "AnnotationPage");
  add_collection (builder, dossier);
  plx_ld_add_number (builder, "startIndex", 0);
  json_builder_end_object (builder);
  text = plx_json_text (builder, 0);
  /* The object goes on. */
  text[strlen (text) - strlen ("\n}")] = '\0';
  g_string_append_printf (out, "%s,\n  \"items\" : [\n    ", text);
}

static void
append_head (GString *out, PlxDossier *dossier, PlxExportFormat format)
{
  if (format == PLX_EXPORT_ANNOTATIONS)
    append_page_head (out, dossier);
  else if (format == PLX_EXPORT_CSV)
    plx_claim_append_csv_header (out);
  else
    g_string_append (out, get_frame (format)->head);
}

static void
append_record (GString *out, PlxRecord *record, PlxExportFormat format)
{
  switch (format)
    {
    case PLX_EXPORT_CSL_JSON:
      plx_source_append_csl_json (out, PLX_SOURCE (record));
      break;
    case PLX_EXPORT_BIBLATEX:
      plx_source_append_biblatex (out, PLX_SOURCE (record));
      break;
    case PLX_EXPORT_RIS:
      plx_source_append_ris (out, PLX_SOURCE (record));
      break;
    case PLX_EXPORT_JSON_LD:
      plx_claim_append_json_ld (out, PLX_CLAIM (record));
      break;
    case PLX_EXPORT_ANNOTATIONS:
      plx_claim_append_annotations (out, PLX_CLAIM (record));
      break;
    case PLX_EXPORT_CSV:
    default:
      plx_claim_append_csv (out, PLX_CLAIM (record));
      break;
    }
}

typedef struct
{
  PlxExportSink *sink;
  PlxExportFormat format;
  guint n_records;
  guint n_written;
  guint n_done;
} Writing;

static void
write_record (Writing *writing, PlxRecord *record)
{
  GString *out = writing->sink->text;
  gsize begin = out->len;
  gsize end;

  if (writing->n_written > 0)
    g_string_append (out, get_frame (writing->format)->separator);
  end = out->len;
  append_record (out, record, writing->format);
  if (out->len > end)
    writing->n_written++;
  else
    g_string_truncate (out, begin);
}

/* Returns: whether it is still wanted, and was written */
static gboolean
write_kind (Writing *writing, const PlxRecordSet *records, PlxRecordKind kind)
{
  for (guint i = 0; i < records->rows[kind]->len; i++)
    {
      g_autoptr (PlxRecord) record
          = plx_dossier_dup_record (records->dossier, kind, g_array_index (records->rows[kind], guint32, i));

      if (writing->n_done++ % STRIDE == 0
          && !plx_export_sink_tell (writing->sink, (double) writing->n_done / (double) writing->n_records))
        return FALSE;
      write_record (writing, record);
      if (!plx_export_sink_pass (writing->sink))
        return FALSE;
    }
  return TRUE;
}

static gboolean
write_all (Writing *writing, const PlxRecordSet *records)
{
  static const PlxRecordKind kinds[] = { PLX_RECORD_SOURCE, PLX_RECORD_QUOTATION, PLX_RECORD_ESTIMATE, PLX_RECORD_POSITION };

  append_head (writing->sink->text, records->dossier, writing->format);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (!write_kind (writing, records, kinds[i]))
        return FALSE;
    }
  g_string_append (writing->sink->text, get_frame (writing->format)->tail);
  return TRUE;
}

gboolean
plx_records_write (const PlxRecordSet *set, PlxExportFormat format, GOutputStream *stream, const PlxProgress *progress,
                   GError **error)
{
  GCancellable *cancellable = progress != NULL ? progress->cancellable : NULL;
  g_autoptr (PlxRecordSet) records = plx_export_format_is_of_sources (format) ? plx_record_set_dup_sources (set, cancellable)
                                                                              : plx_record_set_dup_claims (set, cancellable);
  g_autoptr (PlxExportSink) sink = plx_export_sink_new (stream, progress);
  Writing writing = { sink, format, records != NULL ? plx_record_set_count (records) : 0, 0, 0 };

  if (records == NULL)
    {
      plx_progress_set_error (progress, error);
      return FALSE;
    }
  /* What went wrong on the way is told at the end. */
  write_all (&writing, records);
  return plx_export_sink_end (sink, error);
}
