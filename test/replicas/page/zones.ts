// The time zones the oldest forms ask for: Windows' own ids, with the English names the portal shows for them.

/** Each zone's Windows id with its name. */
export const TIME_ZONES: readonly (readonly [string, string])[] = [
  ['Hawaiian Standard Time', '(UTC-10:00) Hawaii'],
  ['Pacific Standard Time', '(UTC-08:00) Pacific Time (US & Canada)'],
  ['Mountain Standard Time', '(UTC-07:00) Mountain Time (US & Canada)'],
  ['Central Standard Time', '(UTC-06:00) Central Time (US & Canada)'],
  ['Eastern Standard Time', '(UTC-05:00) Eastern Time (US & Canada)'],
  ['E. South America Standard Time', '(UTC-03:00) Brasilia'],
  ['UTC', '(UTC) Coordinated Universal Time'],
  ['GMT Standard Time', '(UTC+00:00) Dublin, Edinburgh, Lisbon, London'],
  ['Greenwich Standard Time', '(UTC+00:00) Monrovia, Reykjavik'],
  ['W. Europe Standard Time', '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna'],
  ['Central Europe Standard Time', '(UTC+01:00) Belgrade, Bratislava, Budapest, Ljubljana, Prague'],
  ['Romance Standard Time', '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris'],
  ['Central European Standard Time', '(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb'],
  ['GTB Standard Time', '(UTC+02:00) Athens, Bucharest'],
  ['FLE Standard Time', '(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius'],
  ['Turkey Standard Time', '(UTC+03:00) Istanbul'],
  ['Russian Standard Time', '(UTC+03:00) Moscow, St. Petersburg'],
  ['Arabian Standard Time', '(UTC+04:00) Abu Dhabi, Muscat'],
  ['India Standard Time', '(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi'],
  ['SE Asia Standard Time', '(UTC+07:00) Bangkok, Hanoi, Jakarta'],
  ['China Standard Time', '(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi'],
  ['Taipei Standard Time', '(UTC+08:00) Taipei'],
  ['Tokyo Standard Time', '(UTC+09:00) Osaka, Sapporo, Tokyo'],
  ['Korea Standard Time', '(UTC+09:00) Seoul'],
];
