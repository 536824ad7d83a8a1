namespace OrchardCore;

public static class ShellOptionConstants
{
    public const string DefaultAppDataPath = "App_Data";
    public const string DefaultSitesPath = "Sites";
    public const string OrchardAppData = "ORCHARD_APP_DATA";
}
