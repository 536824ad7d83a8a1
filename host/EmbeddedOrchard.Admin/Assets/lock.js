// One build at a time: several projects, or a build and a publish, may ask for the same files at the same moment.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const isRunning = pid => {
    try {
        process.kill(pid, 0);
        return true;
    } catch (error) {
        return error.code === 'EPERM';
    }
};

const tryTake = file => {
    try {
        writeFileSync(file, String(process.pid), { flag: 'wx' });
        return true;
    } catch (error) {
        if (error.code !== 'EEXIST') {
            throw error;
        }

        return false;
    }
};

// A build that was killed leaves its file behind.
const removeIfLeft = file => {
    const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (pid > 0 && !isRunning(pid)) {
        rmSync(file, { force: true });
    }
};

export const whileAlone = async (file, work) => {
    while (!tryTake(file)) {
        removeIfLeft(file);
        await setTimeout(200);
    }

    try {
        await work();
    } finally {
        rmSync(file, { force: true });
    }
};
