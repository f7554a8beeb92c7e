/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-view.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const char *nick;
  int kind; /* -1 for none */
  const char *title;
  const char *filter_prompt; /* NULL for what has no filter */
  const char *empty_title;   /* NULL for a wide page */
  const char *spoken_title;  /* NULL where it is the title */
  const char *group;         /* NULL for the first one */
} ViewText;

static const ViewText views[PLX_N_VIEWS] = {
  { "events", PLX_RECORD_EVENT, N_ ("Events"), N_ ("Filter events"), N_ ("No event matches") },
  { "quotations", PLX_RECORD_QUOTATION, N_ ("Quotations"), N_ ("Filter quotations"), N_ ("No quotation matches") },
  { "estimates", PLX_RECORD_ESTIMATE, N_ ("Estimates"), N_ ("Filter estimates"), N_ ("No estimate matches") },
  { "positions", PLX_RECORD_POSITION, N_ ("Positions"), N_ ("Filter positions"), N_ ("No position matches") },
  { "claimants", PLX_RECORD_CLAIMANT, N_ ("Claimants"), N_ ("Filter claimants"), N_ ("No claimant matches") },
  { "sources", PLX_RECORD_SOURCE, N_ ("Sources"), N_ ("Filter sources"), N_ ("No source matches") },
  { "figures", -1, N_ ("Figures"), NULL, NULL, N_ ("Compare figures"), NC_ ("sidebar", "Compare") },
  { "stances", -1, N_ ("Positions"), NULL, NULL, N_ ("Compare positions"), NC_ ("sidebar", "Compare") },
  { "side-by-side", -1, N_ ("Side by side"), NULL, NULL, N_ ("Claims side by side"), NC_ ("sidebar", "Compare") },
  { "citations", -1, N_ ("Citations"), NULL, NULL, N_ ("Check citations against the articles"),
    NC_ ("sidebar", "Articles") },
  { "texts", -1, NC_ ("sidebar", "Texts"), NULL, NULL, N_ ("Read the articles"), NC_ ("sidebar", "Articles") },
  { "bookmarks", -1, N_ ("Bookmarks"), NULL, NULL, N_ ("Bookmarks"), NC_ ("sidebar", "Yours") },
  { "find", -1, N_ ("Find"), NULL, NULL, N_ ("Find in this dossier") },
  { "problems", -1, N_ ("Problems"), NULL, N_ ("No problems") },
};

const char *
plx_view_get_nick (PlxView view)
{
  return views[view].nick;
}

gboolean
plx_view_from_nick (const char *nick, PlxView *view)
{
  for (guint i = 0; nick && i < PLX_N_VIEWS; i++)
    if (g_str_equal (views[i].nick, nick))
      {
        *view = i;
        return TRUE;
      }
  return FALSE;
}

const char *
plx_view_get_title (PlxView view)
{
  return _ (views[view].title);
}

const char *
plx_view_get_spoken_title (PlxView view)
{
  return views[view].spoken_title ? _ (views[view].spoken_title) : plx_view_get_title (view);
}

const char *
plx_view_get_group (PlxView view)
{
  return views[view].group ? g_dpgettext2 (GETTEXT_PACKAGE, "sidebar", views[view].group) : NULL;
}

PlxSpread
plx_view_get_spread (PlxView view)
{
  return views[view].empty_title ? PLX_SPREAD_LIST : PLX_SPREAD_WIDE;
}

gboolean
plx_view_compares (PlxView view)
{
  return view == PLX_VIEW_FIGURES || view == PLX_VIEW_STANCES;
}

gboolean
plx_view_get_kind (PlxView view, PlxRecordKind *kind)
{
  if (views[view].kind < 0)
    return FALSE;

  *kind = (PlxRecordKind) views[view].kind;
  return TRUE;
}

gboolean
plx_view_for_kind (PlxRecordKind kind, PlxView *view)
{
  for (guint i = 0; i < PLX_N_VIEWS; i++)
    if (views[i].kind == (int) kind)
      {
        *view = i;
        return TRUE;
      }
  return FALSE;
}

const char *
plx_view_get_filter_prompt (PlxView view)
{
  return views[view].filter_prompt ? _ (views[view].filter_prompt) : NULL;
}

const char *
plx_view_get_empty_title (PlxView view)
{
  return views[view].empty_title ? _ (views[view].empty_title) : NULL;
}
