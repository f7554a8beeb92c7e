/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-export-dialog.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct
{
  GtkFileChooserNative *dialog;
  GtkFileFilter *filters[PLX_N_EXPORT_FORMATS]; /* of the dialog */
  GPtrArray *subjects;
  PlxExportChosen chosen;
  GObject *user_data;
} Choice;

#define WHAT "what" /* the id of the choice between subjects */

gboolean
plx_export_format_from_name (const char *name, PlxExportFormat *format)
{
  const char *dot = strrchr (name, '.');

  for (guint i = 0; dot && i < PLX_N_EXPORT_FORMATS; i++)
    if (g_ascii_strcasecmp (dot + 1, plx_export_format_get_extension (i)) == 0)
      {
        *format = i;
        return TRUE;
      }
  return FALSE;
}

char *
plx_export_dup_name_for_format (const char *name, PlxExportFormat format)
{
  PlxExportFormat other;
  gboolean has_extension = plx_export_format_from_name (name, &other);
  g_autofree char *stem = g_strndup (name, has_extension ? (gsize) (strrchr (name, '.') - name) : strlen (name));

  return g_strdup_printf ("%s.%s", stem, plx_export_format_get_extension (format));
}

static gboolean
is_taken (GFile *file)
{
  return g_file_query_file_type (file, G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL) != G_FILE_TYPE_UNKNOWN;
}

GFile *
plx_export_dup_free_file (GFile *folder, const char *name)
{
  GFile *file = g_file_get_child (folder, name);
  const char *dot = strrchr (name, '.');
  int stem = (int) (dot && dot > name ? dot - name : (gssize) strlen (name));

  for (guint number = 2; is_taken (file); number++)
    {
      g_autofree char *other = g_strdup_printf ("%.*s (%u)%s", stem, name, number, name + stem);

      g_object_unref (file);
      file = g_file_get_child (folder, other);
    }
  return file;
}

static PlxExportFormat
get_format (const Choice *choice)
{
  GtkFileFilter *filter = gtk_file_chooser_get_filter (GTK_FILE_CHOOSER (choice->dialog));

  for (guint i = 0; i < PLX_N_EXPORT_FORMATS; i++)
    if (filter && choice->filters[i] == filter)
      return i;
  return PLX_EXPORT_PDF;
}

static PlxExportSubject *
get_subject (const Choice *choice)
{
  const char *option
      = choice->subjects->len > 1 ? gtk_file_chooser_get_choice (GTK_FILE_CHOOSER (choice->dialog), WHAT) : NULL;
  guint number = option ? (guint) g_ascii_strtoull (option, NULL, 10) : 0;

  return g_ptr_array_index (choice->subjects, MIN (number, choice->subjects->len - 1));
}

/* The name follows the format. */
static void
on_filter (GtkFileChooser *chooser, GParamSpec *pspec, gpointer user_data)
{
  g_autofree char *name = gtk_file_chooser_get_current_name (chooser);
  g_autofree char *other = NULL;

  if (!name || *name == '\0')
    return;

  other = plx_export_dup_name_for_format (name, get_format (user_data));
  gtk_file_chooser_set_current_name (chooser, other);
}

static gboolean
has_extension (const char *name, PlxExportFormat format)
{
  const char *dot = strrchr (name, '.');

  return dot && g_ascii_strcasecmp (dot + 1, plx_export_format_get_extension (format)) == 0;
}

/* Several formats have the same extension: the one that is chosen goes first. */
static gboolean
find_format (const Choice *choice, const char *name, PlxExportFormat *format)
{
  *format = get_format (choice);
  if (has_extension (name, *format))
    return TRUE;
  for (guint i = 0; i < PLX_N_EXPORT_FORMATS; i++)
    {
      if (!choice->filters[i] || !has_extension (name, i))
        continue;
      *format = i;
      return TRUE;
    }
  return FALSE;
}

/* A name that was only proposed is that of what was chosen; but nothing is replaced that nobody was asked about. */
static char *
dup_name (const Choice *choice, GFile *file)
{
  PlxExportFormat format = get_format (choice);
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *proposed = plx_export_subject_dup_file_name (g_ptr_array_index (choice->subjects, 0), format);
  g_autofree char *other = plx_export_subject_dup_file_name (get_subject (choice), format);
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autoptr (GFile) place = folder ? g_file_get_child (folder, other) : NULL;

  if (g_strcmp0 (name, proposed) == 0 && place && !g_file_query_exists (place, NULL))
    return g_steal_pointer (&other);
  return g_steal_pointer (&name);
}

/* The extension says what is meant, whatever the filter is. The dialog has asked about a file that is there already only by the name
 * that it gave: under a name that is made here, no other file is replaced. */
static void
take_file (Choice *choice)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (choice->dialog));
  g_autofree char *base = file ? g_file_get_basename (file) : NULL;
  g_autofree char *name = base ? dup_name (choice, file) : NULL;
  PlxExportFormat format;
  PlxExportSubject *subject = get_subject (choice);
  guint number;

  if (!name)
    return;

  if (!find_format (choice, name, &format))
    {
      char *full_name = plx_export_dup_name_for_format (name, format);

      g_free (name);
      name = full_name;
    }
  if (!g_str_equal (name, base))
    {
      g_autoptr (GFile) folder = g_file_get_parent (file);

      g_object_unref (file);
      file = plx_export_dup_free_file (folder, name);
    }
  g_ptr_array_find (choice->subjects, subject, &number);
  choice->chosen (file, format, g_ptr_array_steal_index (choice->subjects, number), choice->user_data);
}

static void
on_response (GtkNativeDialog *dialog, int response, gpointer user_data)
{
  Choice *choice = user_data;

  if (response == GTK_RESPONSE_ACCEPT)
    take_file (choice);
  g_ptr_array_unref (choice->subjects);
  g_object_unref (choice->dialog);
  g_object_unref (choice->user_data);
  g_free (choice);
}

static void
add_filters (Choice *choice)
{
  GtkFileChooser *chooser = GTK_FILE_CHOOSER (choice->dialog);

  for (guint i = 0; i < PLX_N_EXPORT_FORMATS; i++)
    {
      g_autoptr (GtkFileFilter) filter = NULL;

      if (!plx_export_subject_supports (g_ptr_array_index (choice->subjects, 0), i))
        continue;
      filter = gtk_file_filter_new ();
      gtk_file_filter_set_name (filter, plx_export_format_get_title (i));
      gtk_file_filter_add_suffix (filter, plx_export_format_get_extension (i));
      gtk_file_chooser_add_filter (chooser, filter);
      choice->filters[i] = filter;
    }
  gtk_file_chooser_set_filter (chooser, choice->filters[PLX_EXPORT_PDF]);
}

static void
add_choice (Choice *choice)
{
  g_autoptr (GPtrArray) options = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) titles = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < choice->subjects->len; i++)
    {
      g_ptr_array_add (options, g_strdup_printf ("%u", i));
      g_ptr_array_add (titles, plx_export_subject_dup_title (g_ptr_array_index (choice->subjects, i)));
    }
  g_ptr_array_add (options, NULL);
  g_ptr_array_add (titles, NULL);
  /* Translators: before a choice: a record, what a list shows, the whole dossier. */
  gtk_file_chooser_add_choice (GTK_FILE_CHOOSER (choice->dialog), WHAT, C_ ("export", "What:"), (const char **) options->pdata,
                               (const char **) titles->pdata);
  gtk_file_chooser_set_choice (GTK_FILE_CHOOSER (choice->dialog), WHAT, "0");
}

void
plx_export_dialog_show (GtkWindow *parent, GPtrArray *subjects, PlxExportChosen chosen, gpointer user_data)
{
  Choice *choice = g_new0 (Choice, 1);
  g_autofree char *name = plx_export_subject_dup_file_name (g_ptr_array_index (subjects, 0), PLX_EXPORT_PDF);

  choice->dialog = gtk_file_chooser_native_new (_ ("Export"), parent, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Export"),
                                                _ ("_Cancel"));
  choice->subjects = subjects;
  choice->chosen = chosen;
  choice->user_data = g_object_ref (user_data);
  add_filters (choice);
  if (subjects->len > 1)
    add_choice (choice);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (choice->dialog), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (choice->dialog), TRUE);
  g_signal_connect (choice->dialog, "notify::filter", G_CALLBACK (on_filter), choice);
  g_signal_connect (choice->dialog, "response", G_CALLBACK (on_response), choice);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (choice->dialog));
}
