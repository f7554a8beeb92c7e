/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-page-view.h"

#include <glib/gi18n-lib.h>

#include "plx-card-view.h"
#include "plx-claim.h"
#include "plx-column.h"
#include "plx-copy-menu.h"
#include "plx-fact-view.h"
#include "plx-line-view.h"
#include "plx-notice-view.h"
#include "plx-pair.h"
#include "plx-prose.h"
#include "plx-record-handles.h"
#include "plx-section-view.h"
#include "plx-source.h"
#include "plx-side-by-side-toggle.h"
#include "plx-stance-pill.h"

/* How long cards are made for at a time, in microseconds: at once when a page is set or is to be scrolled,
 * and in each frame. */
#define FIRST_BUILD 5000
#define SCROLL_BUILD 60000
#define NEXT_BUILD 5000

#define NOWHERE (-1.0)

/* After so many frames without a new card a page is laid out for good. */
#define SETTLING_FRAMES 2

struct _PlxPageView
{
  GtkWidget parent_instance;

  GtkScrolledWindow *scroller;
  GtkViewport *viewport;
  PlxStancePill *stance;
  PlxProse *title;
  PlxLineView *subtitle;
  PlxSideBySideToggle *side_by_side;
  GtkMenuButton *copy;
  GtkBox *notices;
  PlxProse *summary;
  GtkBox *facts;
  GtkButton *compare;
  GtkBox *sections;

  PlxPage *page;         /* nullable */
  guint tick;            /* 0 when all cards are there and the page is scrolled to its place */
  guint settling;        /* frames still to wait for the layout */
  double pending_scroll; /* where to scroll as soon as the page is long enough, or NOWHERE */
  gboolean ignore_style; /* whether wordings are compared but for capitals and the style of their marks */
  GHashTable *unfolded;  /* id of a record → GArray of guint, how many records of each section were shown */
};

G_DEFINE_FINAL_TYPE (PlxPageView, plx_page_view, GTK_TYPE_WIDGET)

enum
{
  PROP_IGNORE_STYLE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const char *const title_classes[] = {
  [PLX_TITLE_HEADING] = "heading",
  [PLX_TITLE_QUOTATION] = "quotation",
  [PLX_TITLE_FIGURE] = "figure",
  [PLX_TITLE_STANCE] = "question",
};

static GtkAdjustment *
get_adjustment (PlxPageView *self)
{
  return gtk_scrolled_window_get_vadjustment (self->scroller);
}

static void
scroll_to_pending (PlxPageView *self)
{
  GtkAdjustment *adjustment = get_adjustment (self);
  double end = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);

  if (self->pending_scroll >= 0)
    gtk_adjustment_set_value (adjustment, CLAMP (self->pending_scroll, 0, MAX (end, 0)));
}

/* A focus that moves because its widget has gone with the old page scrolls nothing meanwhile. */
static void
set_pending (PlxPageView *self, double pending)
{
  self->pending_scroll = pending;
  gtk_viewport_set_scroll_to_focus (self->viewport, pending < 0);
}

/* Comes while the viewport is being laid out, so that the page is never drawn at another place. */
static void
on_adjustment_changed (GtkAdjustment *adjustment, PlxPageView *self)
{
  scroll_to_pending (self);
}

/* The reader scrolls: what was asked for before no longer holds. */
static gboolean
on_scroll (PlxPageView *self)
{
  set_pending (self, NOWHERE);
  return GDK_EVENT_PROPAGATE;
}

static gboolean
build_sections (PlxPageView *self, gint64 duration)
{
  gint64 deadline = g_get_monotonic_time () + duration;

  for (GtkWidget *section = gtk_widget_get_first_child (GTK_WIDGET (self->sections)); section != NULL;
       section = gtk_widget_get_next_sibling (section))
    if (!plx_section_view_build (PLX_SECTION_VIEW (section), deadline))
      return FALSE;
  return TRUE;
}

static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  PlxPageView *self = PLX_PAGE_VIEW (widget);

  if (!build_sections (self, NEXT_BUILD))
    {
      self->settling = SETTLING_FRAMES;
      return G_SOURCE_CONTINUE;
    }
  if (self->pending_scroll >= 0 && --self->settling > 0)
    return G_SOURCE_CONTINUE;
  scroll_to_pending (self);
  set_pending (self, NOWHERE);
  self->tick = 0;
  return G_SOURCE_REMOVE;
}

static void
start_ticking (PlxPageView *self)
{
  self->settling = SETTLING_FRAMES;
  if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick, NULL, NULL);
}

static void
stop_ticking (PlxPageView *self)
{
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
}

static void
empty (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
  gtk_widget_set_visible (GTK_WIDGET (box), FALSE);
}

/* GTK remembers of a box that is hidden and empty that its height does not depend on its width, and as long as
 * the box waits for its layout, children do not make it forget. Measuring ends the waiting. */
static void
show_box (GtkWidget *box)
{
  if (gtk_widget_get_visible (box))
    return;
  gtk_widget_set_visible (box, TRUE);
  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
}

static void
append (GtkBox *box, GtkWidget *child)
{
  show_box (GTK_WIDGET (box));
  gtk_box_append (box, child);
}

static const char *
get_id (PlxPageView *self)
{
  return self->page != NULL && self->page->record != NULL ? plx_record_get_id (self->page->record) : NULL;
}

static void
remember_unfolded (PlxPageView *self)
{
  const char *id = get_id (self);
  gboolean unfolded = FALSE;
  g_autoptr (GArray) counts = NULL;

  if (id == NULL)
    return;
  counts = g_array_new (FALSE, FALSE, sizeof (guint));
  for (GtkWidget *section = gtk_widget_get_first_child (GTK_WIDGET (self->sections)); section != NULL;
       section = gtk_widget_get_next_sibling (section))
    {
      guint shown = plx_section_view_get_shown (PLX_SECTION_VIEW (section));

      unfolded |= shown > PLX_SECTION_VIEW_STEP;
      g_array_append_val (counts, shown);
    }
  if (unfolded)
    g_hash_table_insert (self->unfolded, g_strdup (id), g_steal_pointer (&counts));
}

static guint
recall_unfolded (PlxPageView *self, guint section)
{
  const char *id = get_id (self);
  GArray *counts = id != NULL ? g_hash_table_lookup (self->unfolded, id) : NULL;

  return counts != NULL && section < counts->len ? g_array_index (counts, guint, section) : 0;
}

static void
fill_copy_menu (PlxPageView *self)
{
  g_autoptr (GMenuModel) menu = get_id (self) != NULL ? plx_copy_menu_new (self->page->record) : NULL;

  gtk_menu_button_set_menu_model (self->copy, menu);
  gtk_widget_set_visible (GTK_WIDGET (self->copy), menu != NULL && g_menu_model_get_n_items (menu) > 0);
}

static void
show_title (PlxPageView *self, const PlxPage *page)
{
  PlxSafeTextKind kind =
      page->title_style == PLX_TITLE_QUOTATION ? PLX_SAFE_TEXT_QUOTATION : PLX_SAFE_TEXT_NAME;

  for (guint i = 0; i < G_N_ELEMENTS (title_classes); i++)
    gtk_widget_remove_css_class (GTK_WIDGET (self->title), title_classes[i]);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), title_classes[page->title_style]);
  plx_stance_pill_set_stance (self->stance, page->stance);
  plx_prose_set_text (self->title, page->title, kind, page->in_marks);
  plx_line_view_set_line (self->subtitle, page->subtitle);
  plx_side_by_side_toggle_set_claim (self->side_by_side, PLX_IS_CLAIM (page->record) ? get_id (self) : NULL);
  fill_copy_menu (self);
}

static gboolean
has_text (PlxRecord *record)
{
  g_autoptr (PlxRecord) file = PLX_IS_SOURCE (record) ? plx_source_dup_text_file (PLX_SOURCE (record)) : NULL;

  return file != NULL;
}

/* What takes more room than the page: a comparison, an article. @record: (nullable) */
static void
show_comparison (PlxPageView *self, PlxRecord *record)
{
  gtk_widget_set_visible (GTK_WIDGET (self->compare), record != NULL);
  if (record == NULL)
    return;
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->compare), "s", plx_record_get_id (record));
  /* A source may have many facts and caveats, and its text is what it is about. */
  gtk_box_reorder_child_after (GTK_BOX (gtk_widget_get_parent (GTK_WIDGET (self->compare))),
                               GTK_WIDGET (self->compare),
                               GTK_WIDGET (PLX_IS_SOURCE (record) ? self->notices : self->facts));
  if (PLX_IS_SOURCE (record))
    {
      gtk_button_set_label (self->compare, _("Read the Article"));
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->compare), "win.read-article");
      return;
    }
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->compare), "win.compare");
  gtk_button_set_label (self->compare, plx_record_get_kind (record) == PLX_RECORD_MEASURE
                                           ? _("Compare These Figures")
                                           : _("Compare These Positions"));
}

static void
show_lists (PlxPageView *self, const PlxPage *page)
{
  g_autoptr (GtkSizeGroup) labels = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);

  for (guint i = 0; i < page->notices->len; i++)
    append (self->notices, plx_notice_view_new (g_ptr_array_index (page->notices, i)));
  for (guint i = 0; i < page->facts->len; i++)
    append (self->facts, plx_fact_view_new (g_ptr_array_index (page->facts, i), labels));
  for (guint i = 0; i < page->sections->len; i++)
    append (self->sections, plx_section_view_new (g_ptr_array_index (page->sections, i), page->record,
                                                  recall_unfolded (self, i)));
}

static void
clear_page (PlxPageView *self)
{
  stop_ticking (self);
  plx_prose_set_text (self->title, NULL, PLX_SAFE_TEXT_NAME, FALSE);
  plx_prose_set_text (self->summary, NULL, PLX_SAFE_TEXT_NAME, FALSE);
  plx_line_view_set_line (self->subtitle, NULL);
  plx_side_by_side_toggle_set_claim (self->side_by_side, NULL);
  plx_stance_pill_set_stance (self->stance, -1);
  empty (self->notices);
  empty (self->facts);
  show_comparison (self, NULL);
  empty (self->sections);
  g_clear_pointer (&self->page, plx_page_free);
}

static void
focus_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_grab_focus (widget);
}

static void
copy_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlxPageView *self = PLX_PAGE_VIEW (widget);

  if (self->page != NULL)
    gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), self->page->title);
}

static gboolean
on_scroll_key (GtkWidget *widget, GVariant *how, gpointer data)
{
  gboolean handled;

  set_pending (PLX_PAGE_VIEW (widget), NOWHERE);
  g_signal_emit_by_name (PLX_PAGE_VIEW (widget)->scroller, "scroll-child", g_variant_get_int32 (how), FALSE,
                         &handled);
  return TRUE;
}

static gboolean
plx_page_view_grab_focus (GtkWidget *widget)
{
  PlxPageView *self = PLX_PAGE_VIEW (widget);

  return gtk_widget_grab_focus (GTK_WIDGET (self->title)) ||
         gtk_widget_grab_focus (GTK_WIDGET (self->scroller));
}

static void
plx_page_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_boolean (value, PLX_PAGE_VIEW (object)->ignore_style);
}

static void
plx_page_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PlxPageView *self = PLX_PAGE_VIEW (object);

  if (self->ignore_style == g_value_get_boolean (value))
    return;
  self->ignore_style = g_value_get_boolean (value);
  g_object_notify_by_pspec (object, pspec);
}

static void
plx_page_view_dispose (GObject *object)
{
  PlxPageView *self = PLX_PAGE_VIEW (object);

  if (self->scroller != NULL)
    {
      clear_page (self);
      g_signal_handlers_disconnect_by_data (get_adjustment (self), self);
      g_clear_pointer ((GtkWidget **) &self->scroller, gtk_widget_unparent);
    }
  G_OBJECT_CLASS (plx_page_view_parent_class)->dispose (object);
}

static void
plx_page_view_finalize (GObject *object)
{
  g_hash_table_unref (PLX_PAGE_VIEW (object)->unfolded);
  G_OBJECT_CLASS (plx_page_view_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  g_type_ensure (PLX_TYPE_COLUMN);
  g_type_ensure (PLX_TYPE_LINE_VIEW);
  g_type_ensure (PLX_TYPE_PAIR);
  g_type_ensure (PLX_TYPE_PROSE);
  g_type_ensure (PLX_TYPE_SIDE_BY_SIDE_TOGGLE);
  g_type_ensure (PLX_TYPE_STANCE_PILL);
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-page-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxPageView, scroller);
  gtk_widget_class_bind_template_child (widget_class, PlxPageView, viewport);
  gtk_widget_class_bind_template_child (widget_class, PlxPageView, stance);
  gtk_widget_class_bind_template_child (widget_class, PlxPageView, title);
  gtk_widget_class_bind_template_child (widget_class, PlxPageView, subtitle);
  gtk_widget_class_bind_template_child (widget_class, PlxPageView, side_by_side);
  gtk_widget_class_bind_template_child (widget_class, PlxPageView, copy);
  gtk_widget_class_bind_template_child (widget_class, PlxPageView, notices);
  gtk_widget_class_bind_template_child (widget_class, PlxPageView, summary);
  gtk_widget_class_bind_template_child (widget_class, PlxPageView, facts);
  gtk_widget_class_bind_template_child (widget_class, PlxPageView, compare);
  gtk_widget_class_bind_template_child (widget_class, PlxPageView, sections);
  gtk_widget_class_bind_template_callback (widget_class, on_scroll);
}

static void
plx_page_view_class_init (PlxPageViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = plx_page_view_dispose;
  object_class->finalize = plx_page_view_finalize;
  object_class->get_property = plx_page_view_get_property;
  object_class->set_property = plx_page_view_set_property;
  properties[PROP_IGNORE_STYLE] =
      g_param_spec_boolean ("ignore-style", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  widget_class->grab_focus = plx_page_view_grab_focus;
  bind_children (widget_class);
  gtk_widget_class_install_action (widget_class, "page.focus", NULL, focus_action);
  gtk_widget_class_install_action (widget_class, "page.copy", NULL, copy_action);
  gtk_widget_class_install_property_action (widget_class, "page.ignore-style", "ignore-style");
  gtk_widget_class_set_css_name (widget_class, "page");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

/* Scrolling comes before what the widget with the focus does with the same key; a button keeps its Space. */
static void
add_scroll_keys (PlxPageView *self)
{
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    GtkScrollType how;
    GtkPropagationPhase phase;
  } keys[] = {
    { GDK_KEY_Page_Up, 0, GTK_SCROLL_PAGE_UP, GTK_PHASE_CAPTURE },
    { GDK_KEY_KP_Page_Up, 0, GTK_SCROLL_PAGE_UP, GTK_PHASE_CAPTURE },
    { GDK_KEY_Page_Down, 0, GTK_SCROLL_PAGE_DOWN, GTK_PHASE_CAPTURE },
    { GDK_KEY_KP_Page_Down, 0, GTK_SCROLL_PAGE_DOWN, GTK_PHASE_CAPTURE },
    { GDK_KEY_Home, 0, GTK_SCROLL_START, GTK_PHASE_CAPTURE },
    { GDK_KEY_KP_Home, 0, GTK_SCROLL_START, GTK_PHASE_CAPTURE },
    { GDK_KEY_End, 0, GTK_SCROLL_END, GTK_PHASE_CAPTURE },
    { GDK_KEY_KP_End, 0, GTK_SCROLL_END, GTK_PHASE_CAPTURE },
    { GDK_KEY_space, 0, GTK_SCROLL_PAGE_DOWN, GTK_PHASE_BUBBLE },
    { GDK_KEY_space, GDK_SHIFT_MASK, GTK_SCROLL_PAGE_UP, GTK_PHASE_BUBBLE },
  };
  GtkEventController *controllers[2] = { gtk_shortcut_controller_new (), gtk_shortcut_controller_new () };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      GtkShortcut *shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (keys[i].key, keys[i].modifiers),
                                                gtk_callback_action_new (on_scroll_key, NULL, NULL));

      gtk_shortcut_set_arguments (shortcut, g_variant_new_int32 (keys[i].how));
      gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (
                                                controllers[keys[i].phase == GTK_PHASE_BUBBLE]),
                                            shortcut);
    }
  gtk_event_controller_set_propagation_phase (controllers[0], GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self), controllers[0]);
  gtk_widget_add_controller (GTK_WIDGET (self), controllers[1]);
}

/* What a card shows, or else what the page does. */
static PlxRecord *
find_record (GtkWidget *widget, GtkWidget *descendant, GtkWidget **item)
{
  PlxPageView *self = PLX_PAGE_VIEW (widget);
  GtkWidget *card = PLX_IS_CARD_VIEW (descendant) ? descendant : gtk_widget_get_ancestor (descendant, PLX_TYPE_CARD_VIEW);
  const char *target = card != NULL ? plx_card_view_get_target (PLX_CARD_VIEW (card)) : NULL;

  *item = card;
  if (self->page == NULL)
    return NULL;
  if (target == NULL)
    return g_object_ref (self->page->record);
  return plx_dossier_lookup (plx_record_get_dossier (self->page->record), target);
}

static void
plx_page_view_init (PlxPageView *self)
{
  self->unfolded = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  self->pending_scroll = NOWHERE;
  gtk_widget_init_template (GTK_WIDGET (self));
  add_scroll_keys (self);
  plx_record_handles_install (GTK_WIDGET (self), find_record);
  g_signal_connect (get_adjustment (self), "changed", G_CALLBACK (on_adjustment_changed), self);
  clear_page (self);
}

GtkWidget *
plx_page_view_new (void)
{
  return g_object_new (PLX_TYPE_PAGE_VIEW, NULL);
}

static gboolean
contains_focus (PlxPageView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

void
plx_page_view_set_page (PlxPageView *self, PlxPage *page)
{
  gboolean had_focus;

  g_return_if_fail (PLX_IS_PAGE_VIEW (self));

  had_focus = contains_focus (self);
  remember_unfolded (self);
  clear_page (self);
  self->page = page;
  plx_page_view_set_scroll (self, 0);
  if (page == NULL)
    return;
  show_title (self, page);
  plx_prose_set_text (self->summary, page->summary, PLX_SAFE_TEXT_QUOTATION, FALSE);
  show_lists (self, page);
  show_comparison (self, has_text (page->record) ? page->record : page->comparison);
  build_sections (self, FIRST_BUILD);
  /* GTK moves the focus from a widget that has gone only after the next frame, and loses the keys that come before. */
  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, page->title, -1);
}

const PlxPage *
plx_page_view_get_page (PlxPageView *self)
{
  g_return_val_if_fail (PLX_IS_PAGE_VIEW (self), NULL);

  return self->page;
}

double
plx_page_view_get_scroll (PlxPageView *self)
{
  g_return_val_if_fail (PLX_IS_PAGE_VIEW (self), 0);

  return self->pending_scroll >= 0 ? self->pending_scroll : gtk_adjustment_get_value (get_adjustment (self));
}

void
plx_page_view_set_scroll (PlxPageView *self, double scroll)
{
  g_return_if_fail (PLX_IS_PAGE_VIEW (self));

  if (scroll > 0)
    build_sections (self, SCROLL_BUILD);
  set_pending (self, MAX (scroll, 0));
  start_ticking (self);
}
