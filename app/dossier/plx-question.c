/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-question.h"

#include "plx-record-private.h"

struct _PlxQuestion
{
  PlxRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlxQuestion, plx_question, PLX_TYPE_RECORD)

static void
plx_question_class_init (PlxQuestionClass *klass)
{
  plx_record_class_install_members (G_OBJECT_CLASS (klass), PLX_RECORD_QUESTION);
}

static void
plx_question_init (PlxQuestion *self)
{
}

const char *
plx_question_get_title (PlxQuestion *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_QUESTION_TITLE);
}
