/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-finding-row.h"

#include <glib/gi18n-lib.h>

#include "plx-claim-phrase.h"
#include "plx-config.h"
#include "plx-line-view.h"
#include "plx-marked-text.h"
#include "plx-passage-difference.h"
#include "plx-safe-text.h"
#include "plx-verification-phrase.h"

struct _PlxFindingRow
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkWidget *verdict;
  GtkLabel *sign;
  GtkLabel *term;
  PlxLineView *owner;
  PlxLineView *place;
  PlxMarkedText *cited;
  GtkWidget *printed_label;
  PlxMarkedText *printed;
  PlxText *difference;
  PlxText *remarks;
  char *name;
};

G_DEFINE_FINAL_TYPE (PlxFindingRow, plx_finding_row, GTK_TYPE_WIDGET)

static void
plx_finding_row_dispose (GObject *object)
{
  g_clear_pointer (&PLX_FINDING_ROW (object)->content, gtk_widget_unparent);
  G_OBJECT_CLASS (plx_finding_row_parent_class)->dispose (object);
}

static void
plx_finding_row_finalize (GObject *object)
{
  g_free (PLX_FINDING_ROW (object)->name);
  G_OBJECT_CLASS (plx_finding_row_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, PlxFindingRow, content);
  gtk_widget_class_bind_template_child (widget_class, PlxFindingRow, verdict);
  gtk_widget_class_bind_template_child (widget_class, PlxFindingRow, sign);
  gtk_widget_class_bind_template_child (widget_class, PlxFindingRow, term);
  gtk_widget_class_bind_template_child (widget_class, PlxFindingRow, owner);
  gtk_widget_class_bind_template_child (widget_class, PlxFindingRow, place);
  gtk_widget_class_bind_template_child (widget_class, PlxFindingRow, cited);
  gtk_widget_class_bind_template_child (widget_class, PlxFindingRow, printed_label);
  gtk_widget_class_bind_template_child (widget_class, PlxFindingRow, printed);
  gtk_widget_class_bind_template_child (widget_class, PlxFindingRow, difference);
  gtk_widget_class_bind_template_child (widget_class, PlxFindingRow, remarks);
}

static void
plx_finding_row_class_init (PlxFindingRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_finding_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = plx_finding_row_finalize;

  g_type_ensure (PLX_TYPE_LINE_VIEW);
  g_type_ensure (PLX_TYPE_MARKED_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-finding-row.ui");
  bind_children (widget_class);
  gtk_widget_class_set_css_name (widget_class, "finding");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plx_finding_row_init (PlxFindingRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_verdict (PlxFindingRow *self, PlxVerdict verdict)
{
  for (int i = 0; i < PLX_N_VERDICTS; i++)
    gtk_widget_remove_css_class (self->verdict, plx_enum_get_nick (PLX_TYPE_VERDICT, i));
  gtk_widget_add_css_class (self->verdict, plx_enum_get_nick (PLX_TYPE_VERDICT, (int) verdict));
  gtk_label_set_text (self->sign, plx_verdict_get_sign (verdict));
  gtk_label_set_text (self->term, plx_verdict_get_term (verdict));
  gtk_widget_set_tooltip_text (self->verdict, plx_verdict_get_meaning (verdict));
}

static void
set_lines (PlxFindingRow *self, PlxCitation *citation)
{
  g_autoptr (PlxRecord) owner = plx_record_dup_owner (PLX_RECORD (citation));
  g_autoptr (PlxLine) who = plx_line_new ();
  g_autoptr (PlxLine) where = plx_line_new ();

  plx_line_add_owner (who, owner);
  plx_line_add_citation (where, citation);
  plx_line_view_set_line (self->owner, who);
  plx_line_view_set_line (self->place, where);
}

static void
add_mark (GArray *marks, const PlxTextRange *range, const PlxTextRange *other)
{
  PlxWordingMark mark = { *range, other->start < other->end ? PLX_WORDING_REPLACED : PLX_WORDING_ONLY };

  if (range->start < range->end)
    g_array_append_val (marks, mark);
}

static void
set_words (PlxFindingRow *self, const PlxFinding *finding, const char *exact)
{
  g_autoptr (GArray) of_cited = g_array_new (FALSE, FALSE, sizeof (PlxWordingMark));
  g_autoptr (GArray) of_printed = g_array_new (FALSE, FALSE, sizeof (PlxWordingMark));
  g_autoptr (GArray) changes = NULL;
  gboolean differs = finding->printed && !g_str_equal (finding->printed, exact);

  if (finding->verdict == PLX_VERDICT_ALTERED)
    changes = plx_passage_compare (exact, finding->printed);
  for (guint i = 0; changes && i < changes->len; i++)
    {
      const PlxPassageChange *change = &g_array_index (changes, PlxPassageChange, i);

      add_mark (of_cited, &change->cited, &change->printed);
      add_mark (of_printed, &change->printed, &change->cited);
    }
  plx_marked_text_set_words (self->cited, exact, of_cited);
  gtk_widget_set_visible (self->printed_label, differs);
  gtk_widget_set_visible (GTK_WIDGET (self->printed), differs);
  if (differs)
    plx_marked_text_set_words (self->printed, finding->printed, of_printed);
}

/* @text: (nullable) */
static void
set_text (PlxText *label, const char *text)
{
  g_autofree char *safe = plx_safe_name (text);

  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
  plx_text_set_text (label, safe);
}

static void
add_to_name (GString *name, const char *text)
{
  if (text && *text)
    g_string_append_printf (name, "%s%s", name->len > 0 ? " " : "", text);
}

static char *
dup_name (PlxCitation *citation, const PlxFinding *finding, const char *difference, const char *remarks)
{
  g_autoptr (PlxRecord) owner = plx_record_dup_owner (PLX_RECORD (citation));
  g_autoptr (PlxLine) line = plx_line_new ();
  g_autofree char *where = NULL;
  g_autofree char *exact = plx_safe_name (plx_citation_get_exact (citation));
  g_autofree char *first = NULL;
  GString *name = g_string_new (NULL);

  plx_line_add_owner (line, owner);
  plx_line_add_separator (line);
  plx_line_add_citation (line, citation);
  where = plx_line_to_spoken_text (line);
  /* Translators: a citation as it is spoken: “altered”; whose claim, and where it is printed; the words. */
  first = g_strdup_printf (C_ ("verdict", "%1$s: %2$s: %3$s"), plx_verdict_get_term (finding->verdict), where, exact);
  add_to_name (name, first);
  add_to_name (name, difference);
  add_to_name (name, remarks);
  return g_string_free (name, FALSE);
}

void
plx_finding_row_set_citation (PlxFindingRow *self, PlxVerification *verification, PlxCitation *citation)
{
  const PlxFinding *finding
      = plx_verification_get_finding (verification, plx_record_get_row (PLX_RECORD (citation)));
  g_autofree char *difference = plx_verification_dup_difference (verification, citation);
  g_autofree char *remarks = plx_verification_dup_remarks (verification, citation);

  g_return_if_fail (PLX_IS_FINDING_ROW (self));

  set_verdict (self, finding->verdict);
  set_lines (self, citation);
  set_words (self, finding, plx_citation_get_exact (citation));
  set_text (self->difference, difference);
  set_text (self->remarks, remarks);
  g_free (self->name);
  self->name = dup_name (citation, finding, difference, remarks);
}

char *
plx_finding_row_dup_name (PlxFindingRow *self)
{
  g_return_val_if_fail (PLX_IS_FINDING_ROW (self), NULL);

  return g_strdup (self->name);
}
