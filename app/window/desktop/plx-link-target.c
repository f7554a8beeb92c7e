/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-link-target.h"

#include <glib/gi18n-lib.h>

#include "plx-compared.h"
#include "plx-dossier-reader.h"
#include "plx-shown-text.h"

static PlxLinkTarget
resolve_comparison (PlxRecord **record)
{
  PlxRecord *compared = plx_record_dup_comparison (*record);

  if (compared == NULL)
    return PLX_LINK_TARGET_NOT_COMPARED;
  g_object_unref (*record);
  *record = compared;
  return plx_record_get_kind (compared) == PLX_RECORD_MEASURE ? PLX_LINK_TARGET_FIGURES : PLX_LINK_TARGET_POSITIONS;
}

PlxLinkTarget
plx_record_link_resolve (const PlxRecordLink *link, PlxDossier *dossier, PlxRecord **record)
{
  *record = NULL;
  if (g_strcmp0 (plx_dossier_get_id (dossier), link->dossier_id) != 0)
    return PLX_LINK_TARGET_ANOTHER_DOSSIER;
  if (link->record_id == NULL)
    return PLX_LINK_TARGET_DOSSIER;

  *record = plx_dossier_lookup (dossier, link->record_id);
  if (*record == NULL)
    return PLX_LINK_TARGET_MISSING;
  return link->compares ? resolve_comparison (record) : PLX_LINK_TARGET_RECORD;
}

char *
plx_record_link_dup_complaint (const PlxRecordLink *link, PlxLinkTarget target)
{
  g_autofree char *dossier_id = plx_shown_text (link->dossier_id, PLX_SHOWN_TEXT_LENGTH);
  g_autofree char *record_id = plx_shown_text (link->record_id != NULL ? link->record_id : "", PLX_SHOWN_TEXT_LENGTH);

  switch (target)
    {
    case PLX_LINK_TARGET_ANOTHER_DOSSIER:
      return g_strdup_printf (
          /* TRANSLATORS: %s is the id of a dossier that a link leads to. */
          _ ("No dossier “%s” is open, was opened lately or comes with Parallax. Open its file, then follow the link again."),
          dossier_id);
    case PLX_LINK_TARGET_MISSING:
      /* TRANSLATORS: both are ids, of the record that a link leads to and of its dossier. */
      return g_strdup_printf (_ ("There is no record “%1$s” in the dossier “%2$s”."), record_id, dossier_id);
    case PLX_LINK_TARGET_NOT_COMPARED:
      /* TRANSLATORS: %s is the id of the record that a link leads to. */
      return g_strdup_printf (_ ("The link leads to a comparison, but there is nothing to compare by “%s”."), record_id);
    case PLX_LINK_TARGET_DOSSIER:
    case PLX_LINK_TARGET_RECORD:
    case PLX_LINK_TARGET_FIGURES:
    case PLX_LINK_TARGET_POSITIONS:
    default:
      return NULL;
    }
}

char *
plx_link_dup_refusal (const char *uri)
{
  g_autofree char *valid = g_utf8_make_valid (uri, -1);
  g_autofree char *shown = plx_shown_text (valid, PLX_SHOWN_TEXT_LENGTH);

  /* TRANSLATORS: %s is what somebody followed as a link; DOSSIER and RECORD stand for ids. */
  return g_strdup_printf (_ ("“%s” is no link to a record of a dossier. Such links look like parallax:DOSSIER/RECORD."), shown);
}

/* Looking for a dossier */

typedef struct
{
  GPtrArray *files;
  char *dossier_id;
} Search;

static void
search_free (gpointer data)
{
  Search *search = data;

  g_ptr_array_unref (search->files);
  g_free (search->dossier_id);
  g_free (search);
}

static void
find_in_thread (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  Search *search = task_data;

  for (guint i = 0; i < search->files->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (search->files->pdata[i]);
      g_autofree char *id = plx_dossier_reader_read_id (reader, cancellable);

      if (g_strcmp0 (id, search->dossier_id) == 0)
        {
          g_task_return_pointer (task, g_object_ref (search->files->pdata[i]), g_object_unref);
          return;
        }
    }
  g_task_return_pointer (task, NULL, NULL);
}

void
plx_dossier_find_async (GPtrArray *files, const char *dossier_id, GCancellable *cancellable, GAsyncReadyCallback callback,
                        gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Search *search = g_new0 (Search, 1);

  search->files = files;
  search->dossier_id = g_strdup (dossier_id);
  g_task_set_source_tag (task, plx_dossier_find_async);
  g_task_set_task_data (task, search, search_free);
  g_task_run_in_thread (task, find_in_thread);
}

GFile *
plx_dossier_find_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}
