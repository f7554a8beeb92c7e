/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-stance-note.h"

#include <glib/gi18n-lib.h>

#include "plx-claim-phrase.h"
#include "plx-claimant.h"
#include "plx-date-format.h"
#include "plx-pair.h"
#include "plx-safe-text.h"
#include "plx-stance-pill.h"
#include "plx-text.h"

/* More than a note can show: then it says how many more there are. Where they are to be opened, all are
 * there. */
#define MOST_POSITIONS 5
#define MOST_BUTTONS 500
#define WIDTH_EMS 23
#define MOST_HEIGHT 480

static GtkWidget *
new_text (const char *text, const char *css_class)
{
  GtkWidget *widget = plx_text_new ();

  plx_text_set_text (PLX_TEXT (widget), text);
  if (css_class != NULL)
    gtk_widget_add_css_class (widget, css_class);
  return widget;
}

static void
append_name (GtkBox *box, const char *name, const char *css_class)
{
  g_autofree char *safe = plx_safe_name (name);

  gtk_box_append (box, new_text (safe, css_class));
}

static GtkWidget *
new_headline (PlxPosition *position)
{
  GtkWidget *line = g_object_new (PLX_TYPE_PAIR, "characters", 20, NULL);
  GtkWidget *pill = plx_stance_pill_new (plx_position_get_stance (position));
  PlxDate date = { 0 };
  g_autofree char *text = NULL;
  GtkWidget *day;

  plx_claim_get_stated (PLX_CLAIM (position), &date);
  text = plx_date_format (&date, PLX_DATE_FORM_MEDIUM);
  day = new_text (text, "stance-note-date");
  gtk_widget_add_css_class (day, "tabular");
  gtk_widget_add_css_class (pill, "small");
  gtk_widget_set_parent (pill, line);
  gtk_widget_set_parent (day, line);
  return line;
}

static void
append_words (GtkBox *box, PlxPosition *position)
{
  const char *words = plx_position_get_words (position);
  g_autofree char *safe = NULL;
  g_autofree char *quoted = NULL;

  if (words == NULL)
    return;
  safe = plx_safe_text (words, PLX_SAFE_TEXT_QUOTATION, NULL);
  quoted = plx_text_has_marks (words) ? g_strdup (safe) : plx_quote (safe);
  gtk_box_append (box, new_text (quoted, "stance-note-words"));
}

static void
append_sources (GtkBox *box, const PlxAsOf *as_of, PlxPosition *position)
{
  g_autoptr (GListModel) citations = plx_as_of_dup_citations (as_of, PLX_CLAIM (position));
  g_autoptr (GListModel) through = plx_claim_dup_through (PLX_CLAIM (position));
  g_autoptr (PlxLine) line = plx_line_new ();
  g_autofree char *text = NULL;

  plx_line_add_citations (line, citations, NULL);
  plx_line_add_through (line, through);
  plx_line_add_satire (line, plx_as_of_get_claim_satire (as_of, PLX_CLAIM (position)));
  text = plx_line_to_text (line);
  append_name (box, text, "aside");
}

/* Who says it: in a note about several claimants, and where it was said jointly. */
static void
append_claimants (GtkBox *box, PlxPosition *position, gboolean is_needed)
{
  g_autoptr (GListModel) claimants = plx_claim_dup_claimants (PLX_CLAIM (position));
  g_autofree char *names = NULL;

  if (!is_needed && g_list_model_get_n_items (claimants) < 2)
    return;
  names = plx_claim_dup_claimant_names (PLX_CLAIM (position));
  append_name (box, names, "stance-note-name");
}

static void
on_clicked (GtkWidget *button)
{
  GtkWidget *popover = gtk_widget_get_ancestor (button, GTK_TYPE_POPOVER);

  if (popover != NULL)
    gtk_popover_popdown (GTK_POPOVER (popover));
}

static GtkWidget *
wrap_in_button (GtkWidget *content, PlxPosition *position)
{
  GtkWidget *button = gtk_button_new ();
  const char *id = plx_record_get_id (PLX_RECORD (position));

  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_button_set_has_frame (GTK_BUTTON (button), FALSE);
  if (id != NULL)
    {
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-record");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", id);
    }
  g_signal_connect (button, "clicked", G_CALLBACK (on_clicked), NULL);
  return button;
}

static GtkWidget *
new_entry (const PlxAsOf *as_of, PlxPosition *position, gboolean with_name, gboolean opens)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  append_claimants (GTK_BOX (box), position, with_name);
  gtk_box_append (GTK_BOX (box), new_headline (position));
  append_words (GTK_BOX (box), position);
  append_sources (GTK_BOX (box), as_of, position);
  if (opens)
    return wrap_in_button (box, position);
  return box;
}

/* The positions of a cell, or of all that a folded row stands for; joint ones once. */
static GPtrArray *
collect (
    const PlxPositionComparison *comparison, guint row, guint question, gboolean folded, guint *n_claimants)
{
  GPtrArray *positions = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  guint last = row + (folded ? plx_position_comparison_get_row (comparison, row)->n_descendants : 0);

  *n_claimants = 0;
  for (guint i = row; i <= last; i++)
    {
      const PlxStanceCell *cell = plx_position_comparison_get_cell (comparison, i, question);

      *n_claimants += cell != NULL;
      for (guint j = 0; cell != NULL && j < cell->positions->len; j++)
        {
          PlxRecord *position = g_ptr_array_index (cell->positions, j);

          if (g_hash_table_add (seen, GUINT_TO_POINTER (plx_record_get_row (position))))
            g_ptr_array_add (positions, position);
        }
    }
  return positions;
}

guint
plx_stance_note_count (
    const PlxPositionComparison *comparison, guint row, guint question, gboolean folded, PlxPosition **only)
{
  guint n_claimants;
  g_autoptr (GPtrArray) positions = collect (comparison, row, question, folded, &n_claimants);

  if (positions->len == 1)
    *only = g_ptr_array_index (positions, 0);
  return positions->len;
}

static void
append_remarks (GtkBox *box, const PlxStanceRow *row, guint question)
{
  if (plx_stance_row_contradicts (row, question))
    gtk_box_append (box, new_text (_ ("≠ They contradict each other."), "stance-note-caution"));
  else if (plx_stance_row_differs (row, question))
    gtk_box_append (box, new_text (_ ("≠ They do not say the same."), "stance-note-caution"));
}

static GtkWidget *
new_box (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);

  gtk_widget_add_css_class (box, "stance-note");
  return box;
}

/* Notes are of one width, in which long texts wrap. */
static int
get_width (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double size = pango_font_description_get_size (font) / (double) PANGO_SCALE;

  if (!pango_font_description_get_size_is_absolute (font))
    size *= pango_cairo_context_get_resolution (context) / 72.0;
  return (int) (size * WIDTH_EMS);
}

static GtkSizeRequestMode
get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure (GtkWidget *widget,
         GtkOrientation orientation,
         int for_size,
         int *minimum,
         int *natural,
         int *minimum_baseline,
         int *natural_baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (orientation == GTK_ORIENTATION_VERTICAL && for_size < 0)
    for_size = get_width (widget);
  gtk_widget_measure (child, orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *natural = *minimum = MAX (*minimum, get_width (widget));
}

static void
allocate (GtkWidget *widget, int width, int height, int baseline)
{
  gtk_widget_size_allocate (gtk_widget_get_first_child (widget), &(GtkAllocation){ 0, 0, width, height }, -1);
}

/* Keeps a note to its width, and to a height that a screen has. */
static GtkWidget *
confine (GtkWidget *box)
{
  GtkWidget *frame = gtk_fixed_new ();
  GtkWidget *scroll = gtk_scrolled_window_new ();

  gtk_widget_set_layout_manager (frame, gtk_custom_layout_new (get_request_mode, measure, allocate));
  gtk_widget_set_parent (box, frame);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroll), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroll), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroll), MOST_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroll), frame);
  return scroll;
}

GtkWidget *
plx_stance_note_new_for_text (const char *title, const char *text)
{
  GtkWidget *box = new_box ();

  append_name (GTK_BOX (box), title, "stance-note-name");
  if (text != NULL && *text != '\0')
    append_name (GTK_BOX (box), text, "aside");
  return confine (box);
}

static GtkWidget *
new_entries (const PlxAsOf *as_of, const GPtrArray *positions, gboolean with_names, gboolean opens)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, opens ? 0 : 10);
  guint most = opens ? MOST_BUTTONS : MOST_POSITIONS;

  for (guint i = 0; i < MIN (positions->len, most); i++)
    gtk_box_append (GTK_BOX (box), new_entry (as_of, g_ptr_array_index (positions, i), with_names, opens));
  if (positions->len > most)
    {
      guint n = positions->len - most;
      g_autofree char *more = g_strdup_printf (ngettext ("%u more", "%u more", n), n);

      gtk_box_append (GTK_BOX (box), new_text (more, "aside"));
    }
  return box;
}

GtkWidget *
plx_stance_note_new (
    const PlxPositionComparison *comparison, guint row, guint question, gboolean folded, gboolean opens)
{
  const PlxStanceRow *stance_row = plx_position_comparison_get_row (comparison, row);
  GtkWidget *box = new_box ();
  guint n_claimants;
  g_autoptr (GPtrArray) positions = collect (comparison, row, question, folded, &n_claimants);

  append_name (GTK_BOX (box), plx_record_get_label (stance_row->claimant), "stance-note-title");
  append_name (GTK_BOX (box), plx_record_get_label (g_ptr_array_index (comparison->questions, question)),
               "aside");
  append_remarks (GTK_BOX (box), stance_row, question);
  gtk_box_append (GTK_BOX (box), new_entries (&comparison->as_of, positions, folded, opens));
  return confine (box);
}
