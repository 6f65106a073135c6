/** The log viewer. */
export type LogKey =
  | "CloseLog"
  | "Log"
  | "LogAllSources"
  | "LogCopied"
  | "LogCopy"
  | "LogCopyFailed"
  | "LogCount"
  | "LogDownload"
  | "LogEmpty"
  | "LogLevel"
  | "LogLines"
  | "LogNoneFits"
  | "LogSearch"
  | "LogShowOlder"
  | "LogSource"
  | "ShowLog";
