-- The journal as it is born. Never changed after a release: what comes later is 002 and on.

pragma application_id = 0x54524545;
pragma user_version = 1;

-- Facts about the journal itself: its id, when it began, the last change number, the last sequence number.
create table meta (
    name text primary key,
    value text not null
) strict;

-- The kept things, one table per type. `body` is the thing itself (docs/file-format.md).
--   revision  counts the saves of the thing
--   sequence  order of first saving, across all tables
--   changed   number of the change that last touched the row
--   step      number of the change that made the thing as it stands; undo sets it back
--   saved     when it was saved as it stands, epoch milliseconds
--   trashed   when it was thrown away, epoch milliseconds; null when it was not
--   digest    SHA-256 over id, revision, trashed and body

create table profile (
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
create index profile_changed on profile (changed);

create table person (
    id text primary key,
    revision integer not null,
    sequence integer not null,
    changed integer not null,
    step integer not null,
    saved integer not null,
    trashed integer,
    body text not null check (json_valid(body)),
    digest blob not null,
    name text generated always as (body->>'name') virtual,
    handle text generated always as (body->>'handle') virtual,
    relation text generated always as (body->>'relation') virtual
) strict;
create index person_changed on person (changed);

create table metric (
    id text primary key,
    revision integer not null,
    sequence integer not null,
    changed integer not null,
    step integer not null,
    saved integer not null,
    trashed integer,
    body text not null check (json_valid(body)),
    digest blob not null,
    name text generated always as (body->>'name') virtual,
    unit text generated always as (body->>'unit') virtual,
    better text generated always as (body->>'better') virtual
) strict;
create index metric_changed on metric (changed);

create table ladder (
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
create index ladder_changed on ladder (changed);

create table season (
    id text primary key,
    revision integer not null,
    sequence integer not null,
    changed integer not null,
    step integer not null,
    saved integer not null,
    trashed integer,
    body text not null check (json_valid(body)),
    digest blob not null,
    name text generated always as (body->>'name') virtual,
    start text generated always as (body->>'start') virtual,
    decision text generated always as (body->>'decision') virtual
) strict;
create index season_changed on season (changed);

create table priority (
    id text primary key,
    revision integer not null,
    sequence integer not null,
    changed integer not null,
    step integer not null,
    saved integer not null,
    trashed integer,
    body text not null check (json_valid(body)),
    digest blob not null,
    name text generated always as (body->>'name') virtual,
    person text generated always as (body->>'person') virtual,
    since text generated always as (body->>'since') virtual,
    until text generated always as (body->>'until') virtual
) strict;
create index priority_changed on priority (changed);

create table entry (
    id text primary key,
    revision integer not null,
    sequence integer not null,
    changed integer not null,
    step integer not null,
    saved integer not null,
    trashed integer,
    body text not null check (json_valid(body)),
    digest blob not null,
    kind text generated always as (coalesce(body->>'$.kind.is', 'win')) virtual,
    first_day text generated always as (body->>'$.days.first') virtual,
    last_day text generated always as (body->>'$.days.last') virtual,
    headline text generated always as (body->>'headline') virtual,
    project text generated always as (body->>'project') virtual,
    confidentiality text generated always as (coalesce(body->>'confidentiality', 'ANYONE')) virtual
) strict;
create index entry_changed on entry (changed);
create unique index entry_sequence on entry (sequence);

create table expectation (
    id text primary key,
    revision integer not null,
    sequence integer not null,
    changed integer not null,
    step integer not null,
    saved integer not null,
    trashed integer,
    body text not null check (json_valid(body)),
    digest blob not null,
    person text generated always as (body->>'person') virtual,
    asked text generated always as (body->>'asked') virtual,
    progress text generated always as (coalesce(body->>'progress', 'OPEN')) virtual
) strict;
create index expectation_changed on expectation (changed);

create table question (
    id text primary key,
    revision integer not null,
    sequence integer not null,
    changed integer not null,
    step integer not null,
    saved integer not null,
    trashed integer,
    body text not null check (json_valid(body)),
    digest blob not null,
    words text generated always as (body->>'words') virtual,
    purpose text generated always as (body->>'purpose') virtual
) strict;
create index question_changed on question (changed);

create table feedback (
    id text primary key,
    revision integer not null,
    sequence integer not null,
    changed integer not null,
    step integer not null,
    saved integer not null,
    trashed integer,
    body text not null check (json_valid(body)),
    digest blob not null,
    person text generated always as (body->>'person') virtual,
    tone text generated always as (body->>'tone') virtual,
    theme text generated always as (body->>'theme') virtual,
    received text generated always as (body->>'received') virtual
) strict;
create index feedback_changed on feedback (changed);

create table episode (
    id text primary key,
    revision integer not null,
    sequence integer not null,
    changed integer not null,
    step integer not null,
    saved integer not null,
    trashed integer,
    body text not null check (json_valid(body)),
    digest blob not null,
    person text generated always as (body->>'person') virtual,
    day text generated always as (body->>'day') virtual,
    title text generated always as (body->>'title') virtual
) strict;
create index episode_changed on episode (changed);

create table telling (
    id text primary key,
    revision integer not null,
    sequence integer not null,
    changed integer not null,
    step integer not null,
    saved integer not null,
    trashed integer,
    body text not null check (json_valid(body)),
    digest blob not null,
    entry text generated always as (body->>'entry') virtual,
    person text generated always as (body->>'person') virtual,
    day text generated always as (body->>'day') virtual,
    setting text generated always as (body->>'setting') virtual,
    landing text generated always as (body->>'landing') virtual
) strict;
create index telling_changed on telling (changed);

create table testimonial (
    id text primary key,
    revision integer not null,
    sequence integer not null,
    changed integer not null,
    step integer not null,
    saved integer not null,
    trashed integer,
    body text not null check (json_valid(body)),
    digest blob not null,
    name text generated always as (body->>'name') virtual,
    person text generated always as (body->>'person') virtual,
    day text generated always as (body->>'day') virtual
) strict;
create index testimonial_changed on testimonial (changed);

create table snooze (
    id text primary key,
    revision integer not null,
    sequence integer not null,
    changed integer not null,
    step integer not null,
    saved integer not null,
    trashed integer,
    body text not null check (json_valid(body)),
    digest blob not null,
    until text generated always as (body->>'until') virtual
) strict;
create index snooze_changed on snooze (changed);

-- What is there no more, by undo or for good: enough to go on counting where it stopped, and none of its words.
create table gone (
    id text primary key,
    type text not null,
    revision integer not null,
    sequence integer not null,
    changed integer not null,
    step integer not null
) strict;
create index gone_changed on gone (changed);

-- One row per write that can be taken back.
--   undoes     the step it takes back; null for a first-hand deed
--   undone_by  the step that took it back
create table step (
    change integer primary key,
    deed text not null check (json_valid(deed)),
    at integer not null,
    undoes integer,
    undone_by integer
) strict;

-- How a thing was before a change; `body` null when it was not there.
create table history (
    change integer not null,
    type text not null,
    id text not null,
    revision integer not null,
    step integer not null,
    saved integer,
    trashed integer,
    body text,
    digest blob,
    primary key (id, change)
) strict, without rowid;
create index history_change on history (change);

-- Words nobody saved yet.
create table draft (
    place text primary key,
    kept integer not null,
    body text not null check (json_valid(body))
) strict;

-- Files copied in as evidence, by the SHA-256 of their bytes.
create table attachment (
    hash text primary key,
    size integer not null,
    bytes blob not null
) strict;

-- The last writes, so that after a failure it can be seen whether a write arrived.
create table receipt (
    number integer primary key,
    token text not null
) strict;

-- The words of the entries that are not in the trash. `place` rises with the day, then with the order of saving:
-- (days since 1970 of the last day) * 2^32 + sequence.
create table searchable (
    place integer primary key,
    headline text not null,
    story text not null,
    people text not null,
    tags text not null
) strict;

-- Whole words, by their stem.
create virtual table entry_search using fts5 (
    headline, story, people, tags,
    content = 'searchable',
    content_rowid = 'place',
    tokenize = 'porter unicode61 remove_diacritics 2'
);

-- Beginnings of words, as they were written: a stem has lost the end of the word that is being typed.
create virtual table entry_beginning using fts5 (
    headline, story, people, tags,
    content = 'searchable',
    content_rowid = 'place',
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3'
);

-- Pieces of text in scripts that put no space between words: only entries that have some.
create virtual table entry_piece using fts5 (
    text,
    tokenize = 'trigram'
);
