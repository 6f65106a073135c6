/** The directory, favourites and suggestions while dialing. */
export type PeopleKey = never;
