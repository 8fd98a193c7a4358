/** From a province's plan to the steps of a person: taken in, checked, amended, broken down, copied into the next year. */
package vn.namro.planning;
