/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-export-subject.h"

#include "plx-as-of-text.h"
#include "plx-bookmarks-report.h"
#include "plx-dossier-report.h"
#include "plx-record-export.h"
#include "plx-record-report.h"

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
plx_export_subject_new_for_set (PlxRecordSet *set, const char *name)
{
  PlxExportSubject *self = create_report_subject (set->dossier, NULL, PLX_MATTER_SET);

  self->set = set;
  self->set_name = g_strdup (name);
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
  g_clear_pointer (&self->set, plx_record_set_free);
  g_free (self->set_name);
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
report (const PlxExportSubject *self, const PlxProgress *progress)
{
  switch (self->matter)
    {
    case PLX_MATTER_RECORD:
      return plx_record_report_new (self->record);
    case PLX_MATTER_RECORDS:
      return plx_records_report_new (self->dossier, self->records);
    case PLX_MATTER_BOOKMARKS:
      return plx_bookmarks_report_new (self->dossier, self->bookmarks);
    case PLX_MATTER_DOSSIER:
    case PLX_MATTER_COMPARISON:
    case PLX_MATTER_SET:
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

GBytes *
plx_export_subject_to_bytes (const PlxExportSubject *self, PlxExportFormat format, const PlxExportOptions *options,
                             const PlxProgress *progress, GError **error)
{
  g_autoptr (PlxExport) written = NULL;

  if (self->matter == PLX_MATTER_SET)
    return plx_records_to_bytes (self->set, format, progress, error);
  written = plx_export_subject_report (self, progress, error);
  return written != NULL ? plx_export_to_bytes (written, format, options, error) : NULL;
}

gboolean
plx_export_subject_is_comparison (const PlxExportSubject *self)
{
  return self->matter == PLX_MATTER_COMPARISON;
}

gboolean
plx_export_subject_supports (const PlxExportSubject *self, PlxExportFormat format)
{
  if (self->matter == PLX_MATTER_SET)
    return plx_export_format_is_of_records (format);
  if (self->matter == PLX_MATTER_COMPARISON)
    return plx_export_format_is_of_reports (format);
  return format == PLX_EXPORT_TEXT || format == PLX_EXPORT_MARKDOWN
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
    case PLX_MATTER_SET:
      return self->set_name;
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
