-- Filters that are kept under a name. Columns as in every table of kept things (001).

create table named_view (
    id text primary key,
    revision integer not null,
    sequence integer not null,
    changed integer not null,
    step integer not null,
    saved integer not null,
    trashed integer,
    body text not null check (json_valid(body)),
    digest blob not null,
    name text generated always as (body->>'name') virtual
) strict;
create index named_view_changed on named_view (changed);
