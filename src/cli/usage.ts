export const USAGE = `mag: reads minutes and reminds a group of its meetings and deadlines

  mag start                          run the bot on every platform whose tokens are set; with none, a console chat
  mag chat [--as NAME] [--zone IANA] [--locale TAG] [--channel NAME]
                                     chat with the bot in this terminal, or line by line from a pipe
  mag demo                           a tour of half a minute; needs nothing, leaves nothing behind
  mag minutes read FILE...           show what minutes say, without storing anything ("-" is standard input)
  mag minutes import FILE...         store what minutes say; doing it twice changes nothing
                                     both: --locale TAG to be answered in one of the bot's languages
  mag times [--zone IANA] [--locale TAG] [--windows] [--jsonl]
                                     find the times in the text on standard input
  mag calendar [--group NAME]        the agenda as iCalendar
  mag reminders failed               reminders that could not be delivered; "mag reminders retry ID" tries one again
  mag export [--user PLATFORM:ID]    everything stored, or all that concerns one person, as JSON Lines
  mag backup FILE, mag restore FILE  move everything into a file, and from it into an empty store
  mag register [--guild ID]          tell Discord the commands; print the Slack app's manifest
  mag doctor                         check the set-up, and say what to mend

Everywhere:
  --data DIR    folder of the embedded store (default $MAG_DATA_DIR, else ./data)
  --redis URL   keep state in Redis instead (default $REDIS_URL)
  --now ISO     a clock that starts at this instant instead of the machine's; in a chat, "@advance PT24H" moves it on
  --json        machine-readable output on standard output, everything else on standard error

Exit status: 0 done; 1 the input has an error, told on standard error; 2 wrong usage.`;
