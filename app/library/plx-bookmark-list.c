/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmark-list.h"

#include "plx-bookmark-private.h"
#include "plx-date.h"

struct _PlxBookmarkMatcher
{
  GPtrArray *words;
  PlxWordsTest stand_in;
};

static const GEnumValue order_values[] = {
  { PLX_BOOKMARK_ORDER_USER, "PLX_BOOKMARK_ORDER_USER", "user" },
  { PLX_BOOKMARK_ORDER_MADE, "PLX_BOOKMARK_ORDER_MADE", "made" },
  { PLX_BOOKMARK_ORDER_KIND, "PLX_BOOKMARK_ORDER_KIND", "kind" },
  { PLX_BOOKMARK_ORDER_DATE, "PLX_BOOKMARK_ORDER_DATE", "date" },
  { 0, NULL, NULL },
};

GType
plx_bookmark_order_get_type (void)
{
  static gsize type;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PlxBookmarkOrder"), order_values));
  return type;
}

/* The order of the window's side bar, then what is not one record. */
static const char *const record_kinds[] = {
  "event", "quotation", "estimate", "position", "claimant", "source", "measure", "question",
};

static guint
get_record_rank (PlxBookmark *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (record_kinds); i++)
    if (g_strcmp0 (self->record_kind, record_kinds[i]) == 0)
      return i;
  return G_N_ELEMENTS (record_kinds) + PLX_BOOKMARK_VIEW_OTHER;
}

guint
plx_bookmark_get_rank (PlxBookmark *self)
{
  PlxBookmarkView view = plx_bookmark_target_get_view (self->target);

  return view == PLX_BOOKMARK_VIEW_RECORD ? get_record_rank (self) : G_N_ELEMENTS (record_kinds) + (guint) view;
}

static int
compare_numbers (gint64 one, gint64 other)
{
  return one < other ? -1 : one > other;
}

static int
compare_users (PlxBookmark *one, PlxBookmark *other)
{
  int difference = g_strcmp0 (one->place, other->place);

  return difference != 0 ? difference : g_strcmp0 (one->id, other->id);
}

/* A text that is no date leaves the date unset, which comes last. */
static int
compare_dates (PlxBookmark *one, PlxBookmark *other)
{
  PlxDate date = { 0 };
  PlxDate other_date = { 0 };

  if (one->date != NULL)
    plx_date_parse (one->date, &date, NULL);
  if (other->date != NULL)
    plx_date_parse (other->date, &other_date, NULL);
  return plx_date_compare (&date, &other_date);
}

int
plx_bookmark_compare (PlxBookmark *one, PlxBookmark *other, PlxBookmarkOrder order)
{
  int difference = 0;

  switch (order)
    {
    case PLX_BOOKMARK_ORDER_MADE:
      difference = compare_numbers (other->made, one->made);
      break;
    case PLX_BOOKMARK_ORDER_KIND:
      difference = compare_numbers (plx_bookmark_get_rank (one), plx_bookmark_get_rank (other));
      break;
    case PLX_BOOKMARK_ORDER_DATE:
      difference = compare_dates (one, other);
      break;
    case PLX_BOOKMARK_ORDER_USER:
    default:
      break;
    }
  return difference != 0 ? difference : compare_users (one, other);
}

/* Between texts that belong to one bookmark: it stands in no word and in no phrase. */
#define APART "\n\342\220\236\n"

PlxBookmarkMatcher *
plx_bookmark_matcher_new (GPtrArray *words, PlxWordsTest stand_in)
{
  PlxBookmarkMatcher *self = g_new0 (PlxBookmarkMatcher, 1);

  self->words = words;
  self->stand_in = stand_in;
  return self;
}

void
plx_bookmark_matcher_free (PlxBookmarkMatcher *self)
{
  g_ptr_array_unref (self->words);
  g_free (self);
}

/* Everything there is to find. */
static char *
collect_text (PlxBookmark *bookmark, const char *also)
{
  GString *text = g_string_new (NULL);
  const char *words = plx_bookmark_target_get_words (bookmark->target);

  g_string_append_printf (text, "%s" APART "%s" APART "%s" APART "%s", plx_bookmark_get_title (bookmark),
                          plx_bookmark_get_subtitle (bookmark), bookmark->note != NULL ? bookmark->note : "",
                          words != NULL ? words : "");
  for (guint i = 0; i < plx_bookmark_get_n_earlier_notes (bookmark); i++)
    g_string_append_printf (text, APART "%s", plx_bookmark_get_earlier_note (bookmark, i, NULL));
  if (also != NULL)
    g_string_append_printf (text, APART "%s", also);
  return g_string_free (text, FALSE);
}

gboolean
plx_bookmark_matcher_matches (PlxBookmarkMatcher *self, PlxBookmark *bookmark)
{
  return plx_bookmark_matcher_matches_with (self, bookmark, NULL);
}

gboolean
plx_bookmark_matcher_matches_with (PlxBookmarkMatcher *self, PlxBookmark *bookmark, const char *also)
{
  g_autofree char *text = NULL;

  if (self->words->len == 0)
    return TRUE;
  text = collect_text (bookmark, also);
  return self->stand_in (self->words, text);
}

static int
compare_in_order (gconstpointer one, gconstpointer other, gpointer user_data)
{
  return plx_bookmark_compare (*(PlxBookmark *const *) one, *(PlxBookmark *const *) other,
                               (PlxBookmarkOrder) GPOINTER_TO_INT (user_data));
}

GPtrArray *
plx_bookmarks_list (GListModel *bookmarks, const char *dossier_id, PlxBookmarkMatcher *matcher, PlxBookmarkOrder order)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = g_list_model_get_n_items (bookmarks);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxBookmark) bookmark = g_list_model_get_item (bookmarks, i);

      if ((dossier_id == NULL || g_str_equal (plx_bookmark_get_dossier_id (bookmark), dossier_id))
          && (matcher == NULL || plx_bookmark_matcher_matches (matcher, bookmark)))
        g_ptr_array_add (list, g_steal_pointer (&bookmark));
    }
  g_ptr_array_sort_with_data (list, compare_in_order, GINT_TO_POINTER (order));
  return list;
}
