package vn.namro.work.assignment;

/** What a list of assignments is narrowed to; null means everything. */
record AssignmentFilter(String agency, Assignment.Status status, Light light, Integer year, String plan) {
}
