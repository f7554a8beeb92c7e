/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-settings-window.h"

#include <glib/gi18n-lib.h>

#include "plx-column.h"
#include "plx-config.h"
#include "plx-date-format.h"
#include "plx-figure.h"
#include "plx-icon-button.h"
#include "plx-notation.h"
#include "plx-safe-text.h"
#include "plx-setting-row.h"

#define MAX_NICKS 3
#define SIZE_STEP 10

struct _PlxSettingsWindow
{
  GtkWindow parent_instance;

  GtkBox *appearance;
  GtkBox *notation;
  GtkBox *comparisons;
  GtkBox *articles;
  GtkWidget *folder_row;
  GtkWidget *clear_button;

  PlxSettings *settings;
};

G_DEFINE_FINAL_TYPE (PlxSettingsWindow, plx_settings_window, GTK_TYPE_WINDOW)

/* One of a few */

typedef struct
{
  PlxSettings *settings; /* not owned: the drop-down follows it as long as both live */
  const char *key;
  const char *nicks[MAX_NICKS + 1];
} Choice;

static void
on_chosen (GtkDropDown *control, GParamSpec *pspec, Choice *choice)
{
  guint selected = gtk_drop_down_get_selected (control);

  if (selected != GTK_INVALID_LIST_POSITION)
    plx_settings_set_string (choice->settings, choice->key, choice->nicks[selected]);
}

static void
show_choice (PlxSettings *settings, const char *key, GtkDropDown *control)
{
  const Choice *choice = g_object_get_data (G_OBJECT (control), "choice");
  g_autofree char *nick = plx_settings_dup_string (settings, choice->key);

  for (guint i = 0; choice->nicks[i]; i++)
    if (g_str_equal (nick, choice->nicks[i]))
      gtk_drop_down_set_selected (control, i);
}

/* @titles: what each of the nicks of @choice is called. */
static void
add_choice (PlxSettingsWindow *self, GtkBox *group, const char *title, const char *note, const Choice *choice,
            const char *const *titles)
{
  GtkWidget *control = gtk_drop_down_new_from_strings (titles);
  g_autofree char *signal = g_strconcat ("changed::", choice->key, NULL);
  Choice *own = g_memdup2 (choice, sizeof *choice);

  own->settings = self->settings;
  g_object_set_data_full (G_OBJECT (control), "choice", own, g_free);
  gtk_box_append (group, plx_setting_row_new (title, note, control));
  show_choice (self->settings, choice->key, GTK_DROP_DOWN (control));
  g_signal_connect (control, "notify::selected", G_CALLBACK (on_chosen), own);
  g_signal_connect_object (self->settings, signal, G_CALLBACK (show_choice), control, 0);
}

/* Appearance */

static void
add_color_scheme (PlxSettingsWindow *self)
{
  const Choice choice = { NULL, PLX_SETTINGS_COLOR_SCHEME, { "follow", "light", "dark" } };
  const char *const titles[] = {
    /* Translators: the colours of the windows are those of the desktop. */
    C_ ("colours", "As the system has them"),
    C_ ("colours", "Light"),
    C_ ("colours", "Dark"),
    NULL,
  };

  add_choice (self, self->appearance, _ ("_Colours"), NULL, &choice, titles);
}

static void
on_size_changed (GtkRange *scale, PlxSettings *settings)
{
  int percent = (int) (gtk_range_get_value (scale) / SIZE_STEP + 0.5) * SIZE_STEP;

  plx_settings_set_int (settings, PLX_SETTINGS_QUOTATION_SIZE, percent);
}

static void
show_size (PlxSettings *settings, const char *key, GtkRange *scale)
{
  int percent = plx_settings_get_int (settings, PLX_SETTINGS_QUOTATION_SIZE);
  g_autofree char *text = g_strdup_printf (C_ ("percent", "%d%%"), percent);

  gtk_range_set_value (scale, percent);
  gtk_accessible_update_property (GTK_ACCESSIBLE (scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
}

static char *
format_size (GtkScale *scale, double value, gpointer user_data)
{
  /* Translators: a size in percent. */
  return g_strdup_printf (C_ ("percent", "%d%%"), (int) (value / SIZE_STEP + 0.5) * SIZE_STEP);
}

static GtkWidget *
create_preview (void)
{
  /* Translators: shows how large quotations are; with the quotation marks of your language. */
  GtkWidget *label = gtk_label_new (_ ("“So large are the words of those who are quoted.”"));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "body");
  gtk_widget_add_css_class (label, "speech");
  gtk_widget_add_css_class (label, "setting-preview");
  return label;
}

static void
add_quotation_size (PlxSettingsWindow *self)
{
  GtkWidget *scale = gtk_scale_new_with_range (GTK_ORIENTATION_HORIZONTAL, 80, 200, SIZE_STEP);

  gtk_scale_set_draw_value (GTK_SCALE (scale), TRUE);
  gtk_scale_set_value_pos (GTK_SCALE (scale), GTK_POS_LEFT);
  gtk_scale_set_format_value_func (GTK_SCALE (scale), format_size, NULL, NULL);
  gtk_range_set_round_digits (GTK_RANGE (scale), 0);
  gtk_widget_set_size_request (scale, 220, -1);
  gtk_box_append (self->appearance, plx_setting_row_new (_ ("Si_ze of quotations"), NULL, scale));
  gtk_box_append (self->appearance, create_preview ());
  show_size (self->settings, NULL, GTK_RANGE (scale));
  g_signal_connect_object (scale, "value-changed", G_CALLBACK (on_size_changed), self->settings, 0);
  g_signal_connect_object (self->settings, "changed::" PLX_SETTINGS_QUOTATION_SIZE, G_CALLBACK (show_size), scale, 0);
}

/* Dates and figures: each choice is shown by an example. */

static void
add_dates (PlxSettingsWindow *self)
{
  const Choice choice = { NULL, PLX_SETTINGS_DATE_NOTATION, { "language", "iso", "day-first" } };
  g_auto (PlxLanguageNotation) scope = plx_language_notation_begin ();
  g_autofree char *words = NULL;
  PlxDate date;

  g_return_if_fail (plx_date_parse ("2024-10-21", &date, NULL));

  words = plx_date_format (&date, PLX_DATE_FORM_MEDIUM);
  {
    const char *const titles[] = { words, "2024-10-21", "21.10.2024", NULL };

    add_choice (self, self->notation, _ ("_Dates"), _ ("What a source prints stays as it is."), &choice, titles);
  }
}

static void
add_numbers (PlxSettingsWindow *self)
{
  const Choice choice = { NULL, PLX_SETTINGS_NUMBER_NOTATION, { "language", "plain" } };
  g_auto (PlxLanguageNotation) scope = plx_language_notation_begin ();
  g_autofree char *grouped = plx_number_format (12000);
  const char *const titles[] = { grouped, "12000", NULL };

  add_choice (self, self->notation, _ ("_Figures"), _ ("The words of quotations are never changed."), &choice, titles);
}

/* Comparisons */

static void
add_clock (PlxSettingsWindow *self)
{
  const Choice choice = { NULL, PLX_SETTINGS_AS_OF_CLOCK, { "said", "published" } };
  const char *const titles[] = {
    /* Translators: what a comparison “as of” a day counts. */
    C_ ("what counts", "What had been said"),
    C_ ("what counts", "What had been published"),
    NULL,
  };

  add_choice (self, self->comparisons, _ ("“_As of” a day counts"), _ ("Each comparison can be switched on its own."),
              &choice, titles);
}

static void
on_satire_switched (GtkSwitch *control, GParamSpec *pspec, PlxSettings *settings)
{
  plx_settings_set_boolean (settings, PLX_SETTINGS_SHOW_SATIRE, gtk_switch_get_active (control));
}

static void
show_satire (PlxSettings *settings, const char *key, GtkSwitch *control)
{
  gtk_switch_set_active (control, plx_settings_get_boolean (settings, PLX_SETTINGS_SHOW_SATIRE));
}

static void
add_satire (PlxSettingsWindow *self)
{
  GtkWidget *control = gtk_switch_new ();

  gtk_box_append (self->comparisons,
                  plx_setting_row_new (_ ("_Satire and unattributed reports"),
                                       _ ("Whether comparisons show them, apart from all else. Lists and pages always "
                                          "mark satire as such."),
                                       control));
  show_satire (self->settings, NULL, GTK_SWITCH (control));
  g_signal_connect_object (control, "notify::active", G_CALLBACK (on_satire_switched), self->settings, 0);
  g_signal_connect_object (self->settings, "changed::" PLX_SETTINGS_SHOW_SATIRE, G_CALLBACK (show_satire), control, 0);
}

/* Articles */

static GFile *
dup_folder (PlxSettingsWindow *self)
{
  g_autofree char *uri = plx_settings_dup_string (self->settings, PLX_SETTINGS_ARTICLES_FOLDER);

  return *uri != '\0' ? g_file_new_for_uri (uri) : NULL;
}

static void
show_folder (PlxSettingsWindow *self)
{
  g_autoptr (GFile) folder = dup_folder (self);
  g_autofree char *name = folder ? g_file_get_parse_name (folder) : NULL;
  g_autofree char *safe = name ? plx_safe_name (name) : NULL;

  plx_setting_row_set_note (self->folder_row,
                            safe ? safe : _ ("None. Dossiers look where you have chosen for each of them."));
  gtk_widget_set_sensitive (self->clear_button, folder != NULL);
}

static void
on_folder_chosen (GtkNativeDialog *dialog, int response, gpointer user_data)
{
  g_autoptr (PlxSettings) settings = user_data;

  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GFile) folder = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
      g_autofree char *uri = folder ? g_file_get_uri (folder) : NULL;

      if (uri)
        plx_settings_set_string (settings, PLX_SETTINGS_ARTICLES_FOLDER, uri);
    }
  g_object_unref (dialog);
}

static void
on_choose_clicked (PlxSettingsWindow *self)
{
  GtkFileChooserNative *dialog
      = gtk_file_chooser_native_new (_ ("Choose the Folder of the Articles"), GTK_WINDOW (self),
                                     GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, _ ("_Choose"), _ ("_Cancel"));
  g_autoptr (GFile) folder = dup_folder (self);

  if (folder)
    gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (dialog), folder, NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (on_folder_chosen), g_object_ref (self->settings));
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

static void
on_clear_clicked (PlxSettingsWindow *self)
{
  plx_settings_set_string (self->settings, PLX_SETTINGS_ARTICLES_FOLDER, "");
}

static void
add_folder (PlxSettingsWindow *self)
{
  GtkWidget *choose = gtk_button_new_with_mnemonic (_ ("C_hoose…"));
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->clear_button = gtk_button_new_with_mnemonic (_ ("C_lear"));
  gtk_box_append (GTK_BOX (buttons), choose);
  gtk_box_append (GTK_BOX (buttons), self->clear_button);
  self->folder_row = plx_setting_row_new (_ ("Folder to look for articles in"), "", buttons);
  plx_button_set_name (GTK_BUTTON (choose), _ ("Choose the folder to look for articles in"));
  plx_button_set_name (GTK_BUTTON (self->clear_button), _ ("Look for articles in no folder"));
  gtk_box_append (self->articles, self->folder_row);
  show_folder (self);
  g_signal_connect_swapped (choose, "clicked", G_CALLBACK (on_choose_clicked), self);
  g_signal_connect_swapped (self->clear_button, "clicked", G_CALLBACK (on_clear_clicked), self);
  g_signal_connect_object (self->settings, "changed::" PLX_SETTINGS_ARTICLES_FOLDER, G_CALLBACK (show_folder), self,
                           G_CONNECT_SWAPPED);
}

/* The window */

static void
plx_settings_window_dispose (GObject *object)
{
  g_clear_object (&PLX_SETTINGS_WINDOW (object)->settings);
  G_OBJECT_CLASS (plx_settings_window_parent_class)->dispose (object);
}

static void
plx_settings_window_class_init (PlxSettingsWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_settings_window_dispose;

  g_type_ensure (PLX_TYPE_COLUMN);
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-settings-window.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxSettingsWindow, appearance);
  gtk_widget_class_bind_template_child (widget_class, PlxSettingsWindow, notation);
  gtk_widget_class_bind_template_child (widget_class, PlxSettingsWindow, comparisons);
  gtk_widget_class_bind_template_child (widget_class, PlxSettingsWindow, articles);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
plx_settings_window_init (PlxSettingsWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static PlxSettingsWindow *
find_window (GtkApplication *application)
{
  for (GList *item = gtk_application_get_windows (application); item; item = item->next)
    if (PLX_IS_SETTINGS_WINDOW (item->data))
      return item->data;
  return NULL;
}

void
plx_settings_window_present (GtkApplication *application, PlxSettings *settings, GtkWindow *parent)
{
  PlxSettingsWindow *self = find_window (application);

  if (!self)
    {
      self = g_object_new (PLX_TYPE_SETTINGS_WINDOW, "application", application, "transient-for", parent, NULL);
      self->settings = g_object_ref (settings);
      add_color_scheme (self);
      add_quotation_size (self);
      add_dates (self);
      add_numbers (self);
      add_clock (self);
      add_satire (self);
      add_folder (self);
      gtk_widget_child_focus (GTK_WIDGET (self->appearance), GTK_DIR_TAB_FORWARD);
    }
  gtk_window_present (GTK_WINDOW (self));
}
