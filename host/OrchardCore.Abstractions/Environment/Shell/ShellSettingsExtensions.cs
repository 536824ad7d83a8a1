using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

public static class ShellSettingsExtensions
{
    public static bool IsDefaultShell(this ShellSettings settings) => settings?.Name == ShellSettings.DefaultShellName;
    public static bool IsUninitialized(this ShellSettings settings) => settings?.State == TenantState.Uninitialized;
    public static bool IsInitializing(this ShellSettings settings) => settings?.State == TenantState.Initializing;
    public static bool IsInitialized(this ShellSettings settings) => settings.IsRunning() || settings.IsDisabled();
    public static bool IsRunning(this ShellSettings settings) => settings?.State == TenantState.Running;
    public static bool IsDisabled(this ShellSettings settings) => settings?.State == TenantState.Disabled;

    public static ShellSettings AsDefaultShell(this ShellSettings settings)
    {
        settings.Name = ShellSettings.DefaultShellName;
        return settings;
    }

    public static ShellSettings AsUninitialized(this ShellSettings settings) => settings.As(TenantState.Uninitialized);
    public static ShellSettings AsInitializing(this ShellSettings settings) => settings.As(TenantState.Initializing);
    public static ShellSettings AsRunning(this ShellSettings settings) => settings.As(TenantState.Running);
    public static ShellSettings AsDisabled(this ShellSettings settings) => settings.As(TenantState.Disabled);

    private static ShellSettings As(this ShellSettings settings, TenantState state)
    {
        settings.State = state;
        return settings;
    }
}
