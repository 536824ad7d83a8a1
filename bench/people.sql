-- For people: :users accounts like the administrator's, and :events events of a year, of accounts and of content.
BEGIN;
CREATE TEMP TABLE n AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < max(:users, :events)) SELECT i FROM n;
CREATE TEMP TABLE one AS SELECT Type, Content FROM Document WHERE Type LIKE 'OrchardCore.Users.Models.User,%' LIMIT 1;
CREATE TEMP TABLE people AS SELECT i, 1000000 + i AS id, printf('4person%06d', i) AS user, printf('person%06d', i) AS name, i % 10 > 0 AS enabled,
  CASE i % 4 WHEN 0 THEN 'Juror' WHEN 1 THEN 'Editor' WHEN 2 THEN 'Translator' ELSE 'Secretariat' END AS role FROM n WHERE i <= :users;
INSERT INTO Document (Id, Type, Content, Version) SELECT id, Type, json_set(Content, '$.Id', id, '$.UserId', user, '$.UserName', name, '$.NormalizedUserName', upper(name),
  '$.Email', name || '@example.org', '$.NormalizedEmail', upper(name || '@example.org'), '$.IsEnabled', json(CASE enabled WHEN 1 THEN 'true' ELSE 'false' END), '$.RoleNames', json_array(role)), 1 FROM people, one;
INSERT INTO UserIndex (DocumentId, UserId, NormalizedUserName, NormalizedEmail, IsEnabled, IsLockoutEnabled, AccessFailedCount)
  SELECT id, user, upper(name), upper(name || '@example.org'), enabled, 1, 0 FROM people;
INSERT INTO UserRoleIndex (DocumentId, RoleName) SELECT id, upper(role) FROM people;
CREATE TEMP TABLE events AS SELECT i, 1000000 + i AS id, printf('4event%020d', i) AS event, CASE WHEN i % 3 = 0 THEN 'Content' ELSE 'User' END AS category,
  CASE i % 6 WHEN 0 THEN 'Published' WHEN 3 THEN 'Saved' ELSE 'LoggedIn' END AS name, printf('4item%021d', i % 5000) AS item,
  printf('4person%06d', 1 + i % :users) AS user, printf('person%06d', 1 + i % :users) AS person,
  strftime('%Y-%m-%d %H:%M:%f', 'now', '-' || ((:events - i) * 365 * 24 * 60 / :events) || ' minutes') AS moment FROM n WHERE i <= :events;
INSERT INTO Audit_Document (Id, Type, Content, Version) SELECT id, 'OrchardCore.AuditTrail.Models.AuditTrailEvent, OrchardCore.AuditTrail.Abstractions',
  json_object('Id', id, 'EventId', event, 'Category', category, 'Name', name, 'CorrelationId', CASE category WHEN 'User' THEN user ELSE item END, 'UserId', user, 'UserName', person,
    'NormalizedUserName', upper(person), 'CreatedUtc', replace(moment, ' ', 'T') || 'Z', 'Properties', CASE category
    WHEN 'User' THEN json_object('AuditTrailUserEvent', json_object('UserId', user, 'UserName', person))
    ELSE json_object('AuditTrailContentEvent', json_object('Name', name, 'VersionNumber', 1 + i / 5000, 'ContentItem', json_object(
      'ContentItemId', item, 'ContentItemVersionId', event, 'ContentType', 'Page', 'DisplayText', 'Assembly ' || (i % 5000), 'Latest', json('true'), 'Published', json('true'),
      'TitlePart', json_object('Title', 'Assembly ' || (i % 5000)),
      'HtmlBodyPart', json_object('Html', '<p>' || replace(hex(zeroblob(60)), '00', 'The neighbours met ' || i || ' times. ') || '</p>')))) END), 1 FROM events;
INSERT INTO Audit_AuditTrailEventIndex (DocumentId, EventId, Category, Name, CorrelationId, UserId, NormalizedUserName, CreatedUtc)
  SELECT id, event, category, name, CASE category WHEN 'User' THEN user ELSE item END, user, upper(person), moment FROM events;
INSERT INTO Audit_AuditTrailTextIndex (DocumentId, Text) SELECT id, person || ' ' || CASE category WHEN 'User' THEN user ELSE item || ' assembly ' || (i % 5000) END FROM events;
COMMIT;
