-- The 1:1s that calendars propose, and what became of them. The columns are those of every kept thing (001).

create table one_on_one (
    id text primary key,
    revision integer not null,
    sequence integer not null,
    changed integer not null,
    step integer not null,
    saved integer not null,
    trashed integer,
    body text not null check (json_valid(body)),
    digest blob not null,
    batch text generated always as (body->>'batch') virtual,
    state text generated always as (body->'state'->>'is') virtual
) strict;
create index one_on_one_changed on one_on_one (changed);
