-- Whether all words that somebody typed stand in a text, in any order and each in any of the three ways of search_key.
create function search_finds(p_text text, p_typed text) returns boolean
    language sql immutable parallel safe
    return not exists (
        select from unnest(string_to_array(p_typed, ' ')) word
        where strpos(search_key(p_text, 1), search_key(word, 1)) = 0
          and strpos(search_key(p_text, 2), search_key(word, 2)) = 0
          and strpos(search_key(p_text, 3), search_key(word, 3)) = 0);
