/** Criteria sets and their rules, from one year to the next. */
package vn.namro.criteria;
