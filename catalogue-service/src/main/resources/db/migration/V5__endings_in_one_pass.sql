-- The same words as before. Without the digits of the positions among what a word may be made of, the expression no longer
-- begins anew at each of them.
create or replace function without_endings(text) returns text
    language sql immutable strict parallel safe
return regexp_replace($1, '([a-z]{3,}?)[aeio]+''', '\1''', 'g');
