// msw 3 is made for Node 22, and does with these in Node 20.
import 'core-js/actual/promise/with-resolvers';
import 'core-js/actual/set/difference';
import 'core-js/actual/set/intersection';
