/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-day-popover.h"

#include <glib/gi18n-lib.h>

#include "plx-date-calendar.h"
#include "plx-date-format.h"

struct _PlxDayPopover
{
  GtkPopover parent_instance;

  GtkListBox *choices;
  GtkLabel *rest;
  GtkCalendar *calendar;

  GArray *days; /* of PlxNewsDay */
  gint32 day;
  gboolean silent;
};

G_DEFINE_FINAL_TYPE (PlxDayPopover, plx_day_popover, GTK_TYPE_POPOVER)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

char *
plx_news_day_dup_title (gint32 day, gboolean approximate)
{
  g_autofree char *title = NULL;
  PlxDate date;

  if (!plx_date_set_day (&date, day))
    return g_strdup ("");

  title = plx_date_format (&date, PLX_DATE_FORM_MEDIUM);
  /* Translators: %s is a day: something was said on it or about then. */
  return approximate ? g_strdup_printf (_ ("about %s"), title) : g_steal_pointer (&title);
}

/* Rows */

static GtkWidget *
make_label (const char *text, float xalign, const char *style_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  if (style_class)
    gtk_widget_add_css_class (label, style_class);
  return label;
}

static void
add_row (PlxDayPopover *self, gint32 day, const char *title, guint n_claims)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = make_label (title, 0, NULL);
  GtkWidget *check = gtk_image_new_from_icon_name ("object-select-symbolic");
  g_autofree char *count = n_claims > 0 ? g_strdup_printf ("%'u", n_claims) : NULL;
  g_autofree char *news = g_strdup_printf (ngettext ("%'u new claim", "%'u new claims", n_claims), n_claims);
  g_autofree char *name = count ? g_strdup_printf (_ ("%s, %s"), title, news) : g_strdup (title);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  if (count)
    gtk_box_append (GTK_BOX (box), make_label (count, 1, "count"));
  gtk_widget_set_opacity (check, day == self->day ? 1 : 0);
  gtk_box_append (GTK_BOX (box), check);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data (G_OBJECT (row), "day", GINT_TO_POINTER (day));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_list_box_append (self->choices, row);
  if (day == self->day)
    gtk_widget_grab_focus (row);
}

static void
fill_choices (PlxDayPopover *self)
{
  guint n_shown = MIN (self->days->len, PLX_DAY_POPOVER_MAX_DAYS);
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->choices))))
    gtk_list_box_remove (self->choices, row);

  add_row (self, PLX_AS_OF_ALWAYS, _ ("Everything"), 0);
  for (guint i = 0; i < n_shown; i++)
    {
      const PlxNewsDay *day = &g_array_index (self->days, PlxNewsDay, self->days->len - 1 - i);
      g_autofree char *title = plx_news_day_dup_title (day->day, day->approximate);

      add_row (self, day->day, title, day->n_claims);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->rest), n_shown < self->days->len);
}

static void
choose (PlxDayPopover *self, gint32 day)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[CHOSEN], 0, (int) day);
}

static void
on_row_activated (PlxDayPopover *self, GtkListBoxRow *row)
{
  choose (self, GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), "day")));
}

/* The calendar */

static gint32
get_calendar_day (PlxDayPopover *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);

  return plx_date_calendar_to_day (g_date_time_get_year (date), g_date_time_get_month (date),
                                   g_date_time_get_day_of_month (date));
}

static void
mark_days (PlxDayPopover *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);

  gtk_calendar_clear_marks (self->calendar);
  for (guint i = 0; i < self->days->len; i++)
    {
      int year, month, day;

      plx_date_calendar_from_day (g_array_index (self->days, PlxNewsDay, i).day, &year, &month, &day);
      if (year == g_date_time_get_year (date) && month == g_date_time_get_month (date))
        gtk_calendar_mark_day (self->calendar, (guint) day);
    }
}

static void
on_month_changed (PlxDayPopover *self)
{
  if (!self->silent)
    mark_days (self);
}

static void
on_day_selected (PlxDayPopover *self)
{
  if (!self->silent)
    choose (self, get_calendar_day (self));
}

/* Shows the month of the day that is chosen; of the last one with news where there is no limit. */
static void
turn_calendar (PlxDayPopover *self)
{
  gint32 shown = self->day;
  g_autoptr (GDateTime) date = NULL;
  int year, month, day;

  if (shown == PLX_AS_OF_ALWAYS && self->days->len > 0)
    shown = g_array_index (self->days, PlxNewsDay, self->days->len - 1).day;
  if (shown == PLX_AS_OF_ALWAYS)
    return;

  plx_date_calendar_from_day (shown, &year, &month, &day);
  date = g_date_time_new_utc (year, month, day, 0, 0, 0);
  self->silent = TRUE;
  if (date)
    gtk_calendar_select_day (self->calendar, date);
  self->silent = FALSE;
  mark_days (self);
}

static void
plx_day_popover_finalize (GObject *object)
{
  g_clear_pointer (&PLX_DAY_POPOVER (object)->days, g_array_unref);
  G_OBJECT_CLASS (plx_day_popover_parent_class)->finalize (object);
}

static void
plx_day_popover_class_init (PlxDayPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = plx_day_popover_finalize;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-day-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxDayPopover, choices);
  gtk_widget_class_bind_template_child (widget_class, PlxDayPopover, rest);
  gtk_widget_class_bind_template_child (widget_class, PlxDayPopover, calendar);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_day_selected);
  gtk_widget_class_bind_template_callback (widget_class, on_month_changed);
}

static void
plx_day_popover_init (PlxDayPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
plx_day_popover_fill (PlxDayPopover *self, GArray *days, gint32 day)
{
  g_return_if_fail (PLX_IS_DAY_POPOVER (self));

  g_array_ref (days);
  g_clear_pointer (&self->days, g_array_unref);
  self->days = days;
  self->day = day;
  turn_calendar (self);
  fill_choices (self);
}
