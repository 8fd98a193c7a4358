package vn.namro.planning.planimport;

/** What happens to rows with errors and to what is known already. */
enum Mode {

	/** Any error, and a draft that says something else, stops all. */
	STOP,
	/** Items with errors are left out; known items stay as they are. */
	SKIP,
	/** Any error stops all; a known draft takes over what the file says. */
	UPDATE

}
