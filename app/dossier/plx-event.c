/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-event.h"

#include "plx-record-private.h"

struct _PlxEvent
{
  PlxRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlxEvent, plx_event, PLX_TYPE_RECORD)

static void
plx_event_class_init (PlxEventClass *klass)
{
  plx_record_class_install_members (G_OBJECT_CLASS (klass), PLX_RECORD_EVENT);
}

static void
plx_event_init (PlxEvent *self)
{
}

const char *
plx_event_get_title (PlxEvent *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_EVENT_TITLE);
}

gboolean
plx_event_get_date (PlxEvent *self, PlxDate *date)
{
  return plx_record_get_date (PLX_RECORD (self), PLX_EVENT_DATE, date);
}

const char *
plx_event_get_place (PlxEvent *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_EVENT_PLACE);
}

const char *
plx_event_get_summary (PlxEvent *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_EVENT_SUMMARY);
}

GListModel *
plx_event_dup_participants (PlxEvent *self)
{
  return plx_record_dup_records (PLX_RECORD (self), PLX_EVENT_PARTICIPANTS);
}

GListModel *
plx_event_dup_citations (PlxEvent *self)
{
  return plx_record_dup_records (PLX_RECORD (self), PLX_EVENT_CITATIONS);
}
