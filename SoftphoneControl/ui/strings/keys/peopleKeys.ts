/** The directory, favourites and suggestions while dialing. */
export type PeopleKey =
  | "AddSomebody"
  | "ChooseSomebody"
  | "CloseDirectory"
  | "Colleagues"
  | "ConsultSomebody"
  | "DialedAs"
  | "DialedIn"
  | "Directory"
  | "DirectoryEmpty"
  | "DirectorySignedOut"
  | "FavoriteOf"
  | "Favorites"
  | "FavoritesFull"
  | "QueueLongest"
  | "Queues"
  | "Suggestions"
  | "TransferToSomebody";
