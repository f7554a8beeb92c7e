/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-export-subject.h"

#include "plx-as-of-text.h"
#include "plx-bookmarks-report.h"
#include "plx-dossier-report.h"
#include "plx-record-export.h"
#include "plx-record-report.h"
#include "plx-record-schema.h"
#include "plx-term.h"

#include <glib/gi18n-lib.h>

static GPtrArray *
copy_objects (GPtrArray *objects)
{
  GPtrArray *copy = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < objects->len; i++)
    g_ptr_array_add (copy, g_object_ref (g_ptr_array_index (objects, i)));
  return copy;
}

static PlxExportSubject *
create_subject (PlxDossier *dossier, PlxRecord *record, const PlxAsOf *as_of)
{
  PlxExportSubject *self = g_new0 (PlxExportSubject, 1);

  self->dossier = g_object_ref (dossier);
  g_set_object (&self->record, record);
  self->as_of = *as_of;
  self->chart = PLX_CHART_BY_CLAIMANT;
  self->scale = PLX_SCALE_AUTOMATIC;
  return self;
}

PlxExportSubject *
plx_export_subject_new_for_measure (PlxRecord *measure, const PlxAsOf *as_of)
{
  return create_subject (plx_record_get_dossier (measure), measure, as_of);
}

PlxExportSubject *
plx_export_subject_new_for_positions (PlxDossier *dossier, PlxRecord *question, const PlxAsOf *as_of)
{
  return create_subject (dossier, question, as_of);
}

PlxExportSubject *
plx_export_subject_new_for_claims (GPtrArray *claims)
{
  const PlxAsOf always = { PLX_CLOCK_SAID, PLX_AS_OF_ALWAYS };
  PlxExportSubject *self = create_subject (plx_record_get_dossier (g_ptr_array_index (claims, 0)), NULL, &always);

  self->claims = copy_objects (claims);
  return self;
}

static PlxExportSubject *
create_report_subject (PlxDossier *dossier, PlxRecord *record, PlxExportMatter matter)
{
  const PlxAsOf always = { PLX_CLOCK_SAID, PLX_AS_OF_ALWAYS };
  PlxExportSubject *self = create_subject (dossier, record, &always);

  self->matter = matter;
  return self;
}

PlxExportSubject *
plx_export_subject_new_for_record (PlxRecord *record)
{
  return create_report_subject (plx_record_get_dossier (record), record, PLX_MATTER_RECORD);
}

PlxExportSubject *
plx_export_subject_new_for_records (PlxDossier *dossier, GPtrArray *records)
{
  PlxExportSubject *self = create_report_subject (dossier, NULL, PLX_MATTER_RECORDS);

  self->records = copy_objects (records);
  return self;
}

PlxExportSubject *
plx_export_subject_new_for_bookmarks (PlxDossier *dossier, GPtrArray *bookmarks)
{
  PlxExportSubject *self = create_report_subject (dossier, NULL, PLX_MATTER_BOOKMARKS);

  self->bookmarks = copy_objects (bookmarks);
  return self;
}

PlxExportSubject *
plx_export_subject_new_for_dossier (PlxDossier *dossier)
{
  return create_report_subject (dossier, NULL, PLX_MATTER_DOSSIER);
}

PlxExportSubject *
plx_export_subject_new_for_list (PlxDossier *dossier, const PlxListQuery *query)
{
  PlxExportSubject *self = create_report_subject (dossier, NULL, PLX_MATTER_LIST);

  self->query = *query;
  self->query.words = g_strdup (query->words);
  self->query.filter = g_strdup (query->filter);
  return self;
}

void
plx_export_subject_free (PlxExportSubject *self)
{
  g_object_unref (self->dossier);
  g_clear_object (&self->record);
  g_clear_pointer (&self->claims, g_ptr_array_unref);
  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_clear_pointer (&self->bookmarks, g_ptr_array_unref);
  g_free ((char *) self->query.words);
  g_free ((char *) self->query.filter);
  g_free (self);
}

static gboolean
is_measure (const PlxExportSubject *self)
{
  return self->record != NULL && plx_record_get_kind (self->record) == PLX_RECORD_MEASURE;
}

static PlxExport *
compare (const PlxExportSubject *self)
{
  if (self->claims != NULL)
    return plx_export_new_for_claims (plx_side_by_side_new (self->claims));
  if (is_measure (self))
    {
      PlxExport *comparison
          = plx_export_new_for_figures (plx_figure_comparison_new (self->record, &self->as_of), self->apart);

      plx_export_set_chart (comparison, self->chart, self->scale);
      return comparison;
    }
  return plx_export_new_for_positions (
      plx_position_comparison_new (self->dossier, self->record, &self->as_of, self->apart));
}

static PlxReport *
report_list (const PlxExportSubject *self, const PlxProgress *progress)
{
  g_autoptr (GArray) rows = plx_list_compute (self->dossier, &self->query, progress != NULL ? progress->cancellable : NULL);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

  if (rows == NULL)
    return NULL;
  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_add (records, plx_dossier_dup_record (self->dossier, self->query.kind, g_array_index (rows, guint32, i)));
  return plx_records_report_new (self->dossier, records);
}

static PlxReport *
report (const PlxExportSubject *self, const PlxProgress *progress)
{
  switch (self->matter)
    {
    case PLX_MATTER_RECORD:
      return plx_record_report_new (self->record);
    case PLX_MATTER_RECORDS:
      return plx_records_report_new (self->dossier, self->records);
    case PLX_MATTER_LIST:
      return report_list (self, progress);
    case PLX_MATTER_BOOKMARKS:
      return plx_bookmarks_report_new (self->dossier, self->bookmarks);
    case PLX_MATTER_DOSSIER:
    case PLX_MATTER_COMPARISON:
    default:
      return plx_dossier_report_new (self->dossier, progress);
    }
}

PlxExport *
plx_export_subject_report (const PlxExportSubject *self, const PlxProgress *progress, GError **error)
{
  PlxReport *written;

  if (plx_progress_set_error (progress, error))
    return NULL;
  if (self->matter == PLX_MATTER_COMPARISON)
    return compare (self);
  written = report (self, progress);
  if (written != NULL)
    return plx_export_new_for_report (written);
  plx_progress_set_error (progress, error);
  return NULL;
}

PlxExport *
plx_export_subject_compare (const PlxExportSubject *self)
{
  return plx_export_subject_report (self, NULL, NULL);
}

char *
plx_export_subject_dup_title (const PlxExportSubject *self)
{
  switch (self->matter)
    {
    case PLX_MATTER_RECORD:
      /* TRANSLATORS: what is exported; %s is a kind of record: “Quotation”. */
      return g_strdup_printf (C_ ("export", "The page in front: %s"), plx_record_kind_get_term (plx_record_get_kind (self->record)));
    case PLX_MATTER_LIST:
      /* TRANSLATORS: what is exported; %s is what a list shows: “Quotations”. */
      return g_strdup_printf (C_ ("export", "What the list shows: %s"), plx_record_kind_get_heading (self->query.kind));
    case PLX_MATTER_BOOKMARKS:
      return g_strdup (C_ ("export", "The bookmarks"));
    case PLX_MATTER_DOSSIER:
      return g_strdup (C_ ("export", "The whole dossier"));
    case PLX_MATTER_RECORDS:
    case PLX_MATTER_COMPARISON:
    default:
      return g_strdup (C_ ("export", "What is shown"));
    }
}

static void
add_record (PlxRecordSet *set, PlxRecord *record)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint32 row = plx_record_get_row (record);

  g_array_append_val (rows, row);
  plx_record_set_add_rows (set, plx_record_get_kind (record), rows);
}

/* NULL when it was cancelled. */
static PlxRecordSet *
collect (const PlxExportSubject *self, GCancellable *cancellable)
{
  g_autoptr (PlxRecordSet) set = NULL;
  g_autoptr (GArray) rows = NULL;

  if (self->matter == PLX_MATTER_DOSSIER)
    return plx_record_set_new_for_dossier (self->dossier);
  set = plx_record_set_new (self->dossier);
  if (self->matter == PLX_MATTER_LIST)
    {
      rows = plx_list_compute (self->dossier, &self->query, cancellable);
      if (rows == NULL)
        return NULL;
      plx_record_set_add_rows (set, self->query.kind, rows);
    }
  if (self->record != NULL)
    add_record (set, self->record);
  for (guint i = 0; self->records != NULL && i < self->records->len; i++)
    add_record (set, g_ptr_array_index (self->records, i));
  return g_steal_pointer (&set);
}

static gboolean
is_collected (const PlxExportSubject *self, PlxExportFormat format)
{
  return self->matter != PLX_MATTER_COMPARISON && self->matter != PLX_MATTER_BOOKMARKS && plx_export_format_is_of_records (format);
}

#define REPORTED 0.3 /* how much of the work is done when there is something to write */

gboolean
plx_export_subject_write (const PlxExportSubject *self, PlxExportFormat format, const PlxExportOptions *options,
                          GOutputStream *stream, const PlxProgress *progress, GError **error)
{
  const PlxProgress reporting = plx_progress_part (progress, 0, REPORTED);
  const PlxProgress writing = plx_progress_part (progress, REPORTED, 1);
  PlxExportOptions told = *options;
  g_autoptr (PlxRecordSet) set = NULL;
  g_autoptr (PlxExport) written = NULL;

  if (is_collected (self, format))
    {
      set = collect (self, progress != NULL ? progress->cancellable : NULL);
      if (set != NULL)
        return plx_records_write (set, format, stream, progress, error);
      plx_progress_set_error (progress, error);
      return FALSE;
    }
  told.progress = &writing;
  written = plx_export_subject_report (self, &reporting, error);
  return written != NULL && plx_export_write (written, format, &told, stream, error);
}

gboolean
plx_export_subject_is_comparison (const PlxExportSubject *self)
{
  return self->matter == PLX_MATTER_COMPARISON;
}

gboolean
plx_export_subject_supports (const PlxExportSubject *self, PlxExportFormat format)
{
  if (self->matter == PLX_MATTER_COMPARISON)
    return plx_export_format_is_of_reports (format);
  return is_collected (self, format) || format == PLX_EXPORT_TEXT || format == PLX_EXPORT_MARKDOWN
         || format == PLX_EXPORT_WIKITEXT || format == PLX_EXPORT_HTML || format == PLX_EXPORT_PDF;
}

/* Only what stands in names of files everywhere. */
static void
append_name (GString *name, const char *part)
{
  if (part == NULL)
    return;
  if (name->len > 0)
    g_string_append_c (name, '-');
  for (const char *p = part; *p != '\0'; p++)
    g_string_append_c (name, g_ascii_isalnum (*p) ? g_ascii_tolower (*p) : '-');
}

static const char *
get_name (const PlxExportSubject *self)
{
  if (self->claims != NULL)
    return "side-by-side";
  if (self->record != NULL)
    return plx_record_get_id (self->record);
  switch (self->matter)
    {
    case PLX_MATTER_COMPARISON:
      return "positions";
    case PLX_MATTER_BOOKMARKS:
      return "bookmarks";
    case PLX_MATTER_LIST:
      return plx_record_schema_get (self->query.kind)->list;
    case PLX_MATTER_RECORD:
    case PLX_MATTER_RECORDS:
    case PLX_MATTER_DOSSIER:
    default:
      return "report";
    }
}

char *
plx_export_subject_dup_file_name (const PlxExportSubject *self, PlxExportFormat format)
{
  g_autofree char *as_of = plx_as_of_dup_edtf (&self->as_of);
  GString *name = g_string_new (NULL);

  append_name (name, plx_dossier_get_id (self->dossier));
  append_name (name, get_name (self));
  append_name (name, as_of);
  g_string_append_printf (name, ".%s", plx_export_format_get_extension (format));
  return g_string_free (name, FALSE);
}
