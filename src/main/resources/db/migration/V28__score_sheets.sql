-- A sheet lies with the head between the specialist's hand-over and the head's word: nobody changes it then.
alter table score_sheet
  add column presented_at timestamptz,
  add column presented_by text;
