import { createApp } from '@overstap/server'

const host = process.env['HOST'] ?? '127.0.0.1'
const port = Number(process.env['PORT'] ?? 4321)
createApp().listen(port, host, () => console.log(`Overstap: http://${host}:${port}/`))
