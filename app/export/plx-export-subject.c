/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-export-subject.h"

#include "plx-as-of-text.h"

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

  self->claims = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < claims->len; i++)
    g_ptr_array_add (self->claims, g_object_ref (g_ptr_array_index (claims, i)));
  return self;
}

void
plx_export_subject_free (PlxExportSubject *self)
{
  g_object_unref (self->dossier);
  g_clear_object (&self->record);
  g_clear_pointer (&self->claims, g_ptr_array_unref);
  g_free (self);
}

static gboolean
is_measure (const PlxExportSubject *self)
{
  return self->record != NULL && plx_record_get_kind (self->record) == PLX_RECORD_MEASURE;
}

PlxExport *
plx_export_subject_compare (const PlxExportSubject *self)
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

char *
plx_export_subject_dup_file_name (const PlxExportSubject *self, PlxExportFormat format)
{
  g_autofree char *as_of = plx_as_of_dup_edtf (&self->as_of);
  GString *name = g_string_new (NULL);

  append_name (name, plx_dossier_get_id (self->dossier));
  append_name (name, self->claims != NULL   ? "side-by-side"
                     : self->record != NULL ? plx_record_get_id (self->record)
                                            : "positions");
  append_name (name, as_of);
  g_string_append_printf (name, ".%s", plx_export_format_get_extension (format));
  return g_string_free (name, FALSE);
}
