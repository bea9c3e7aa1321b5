using Kumppani.Kernel.Files;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Kernel.Attachments;

internal static class AttachmentServices
{
    public static IServiceCollection AddAttachments(this IServiceCollection services)
    {
        services.AddOptions<FileLimits>().BindConfiguration("Files");
        services.AddScoped<FileIntake>().AddScoped<AttachmentDesk>().AddScoped<FileSweep>();
        return services.AddScoped<INamesFiles, AttachmentFileNames>();
    }
}
