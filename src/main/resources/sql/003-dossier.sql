-- What its owner made of the generated documents. The columns of each are those of every kept thing (001).

-- How a lens shapes the dossier, where its owner wants it otherwise.
create table lens_choice (
    id text primary key,
    revision integer not null,
    sequence integer not null,
    changed integer not null,
    step integer not null,
    saved integer not null,
    trashed integer,
    body text not null check (json_valid(body)),
    digest blob not null,
    lens text generated always as (body->>'lens') virtual
) strict;
create index lens_choice_changed on lens_choice (changed);

-- One block of a document in other words, in another place, or left out.
create table block_edit (
    id text primary key,
    revision integer not null,
    sequence integer not null,
    changed integer not null,
    step integer not null,
    saved integer not null,
    trashed integer,
    body text not null check (json_valid(body)),
    digest blob not null,
    document text generated always as (body->>'document') virtual,
    block text generated always as (body->>'block') virtual
) strict;
create index block_edit_changed on block_edit (changed);
