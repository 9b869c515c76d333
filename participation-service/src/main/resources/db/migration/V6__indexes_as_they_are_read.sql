-- Ids grow with time, so the primary key alone gives the newest first.
drop index challenge_newest;

-- Solutions are searched far more often than written: a list of pending entries would be read through at every search,
-- until the planner rather reads the whole table.
alter index solution_search set (fastupdate = off);
