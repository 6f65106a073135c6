/** The log viewer. */
export type LogKey =
  | "CloseLog"
  | "HideLog"
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
