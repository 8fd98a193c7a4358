/** Assignments and contributions as agencies carry them out, what they ask for meanwhile, and where people find their tasks. */
package vn.namro.work;
