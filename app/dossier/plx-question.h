/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record.h"

G_BEGIN_DECLS

/**
 * PlxQuestion:
 *
 * The proposition that positions are about.
 */
#define PLX_TYPE_QUESTION (plx_question_get_type ())
G_DECLARE_FINAL_TYPE (PlxQuestion, plx_question, PLX, QUESTION, PlxRecord)

/** plx_question_get_title: Returns: (transfer none) */
const char *plx_question_get_title (PlxQuestion *self);

G_END_DECLS
