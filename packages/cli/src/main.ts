import { Command } from 'commander'

new Command('overstap').parse()
