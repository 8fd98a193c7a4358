/** What tests share. */
package vn.namro.testing;
