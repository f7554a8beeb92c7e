/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-setting-row.h"

#include "plx-announce.h"
#include "plx-drop-down.h"
#include "plx-wrap-box.h"

/* Characters: how wide the words beside a control are at most, so that there is room for it. */
#define WORDS_WIDTH 38

static GtkWidget *
add_label (GtkWidget *words, const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), WORDS_WIDTH);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (words), label);
  return label;
}

static void
name_control (GtkWidget *title, const char *note, GtkWidget *control)
{
  gtk_label_set_mnemonic_widget (GTK_LABEL (title), control);
  if (GTK_IS_DROP_DOWN (control))
    plx_drop_down_set_label (GTK_DROP_DOWN (control), gtk_label_get_text (GTK_LABEL (title)));
  if (note)
    plx_describe (control, note);
}

GtkWidget *
plx_setting_row_new (const char *title, const char *note, GtkWidget *control)
{
  GtkWidget *row = g_object_new (PLX_TYPE_WRAP_BOX, NULL);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *label = add_label (words, title, "setting-title");

  gtk_label_set_use_underline (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (control, GTK_ALIGN_CENTER);
  if (note)
    g_object_set_data (G_OBJECT (row), "note", add_label (words, note, "setting-note"));
  name_control (label, note, control);

  gtk_widget_add_css_class (row, "setting");
  gtk_widget_set_parent (words, row);
  gtk_widget_set_parent (control, row);
  return row;
}

void
plx_setting_row_set_note (GtkWidget *row, const char *note)
{
  GtkWidget *label = g_object_get_data (G_OBJECT (row), "note");

  g_return_if_fail (GTK_IS_LABEL (label));

  gtk_label_set_text (GTK_LABEL (label), note);
}
