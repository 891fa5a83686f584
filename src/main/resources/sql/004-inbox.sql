-- What imports brought in. The columns of each are those of every kept thing (001).

-- One import.
create table batch (
    id text primary key,
    revision integer not null,
    sequence integer not null,
    changed integer not null,
    step integer not null,
    saved integer not null,
    trashed integer,
    body text not null check (json_valid(body)),
    digest blob not null,
    source text generated always as (body->>'source') virtual
) strict;
create index batch_changed on batch (changed);

-- An entry that an import proposes, and what became of it.
create table suggestion (
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
    state text generated always as (body->'state'->>'is') virtual,
    headline text generated always as (body->'entry'->>'headline') virtual
) strict;
create index suggestion_changed on suggestion (changed);
