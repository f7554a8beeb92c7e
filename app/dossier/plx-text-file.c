/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-text-file.h"

#include "plx-record-private.h"

struct _PlxTextFile
{
  PlxRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlxTextFile, plx_text_file, PLX_TYPE_RECORD)

static void
plx_text_file_class_init (PlxTextFileClass *klass)
{
  plx_record_class_install_members (G_OBJECT_CLASS (klass), PLX_RECORD_TEXT);
}

static void
plx_text_file_init (PlxTextFile *self)
{
}

const char *
plx_text_file_get_name (PlxTextFile *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_TEXT_FILE_NAME);
}

const char *
plx_text_file_get_sha256 (PlxTextFile *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_TEXT_FILE_SHA256);
}
