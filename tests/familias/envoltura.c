/* Lo que se interpone entre linux.uml y la biblioteca de C del anfitrión.
 *
 * Se carga siempre con LD_PRELOAD, y no solo donde hace falta el remedio de ptrace:
 * así la ejecución es la misma en todas las máquinas, y en todas se limpia sola.
 * La compila `tools/familias.py`.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

/* --- El estado de coma flotante, que en los procesadores con AMX no le cabe.
 *
 * linux.uml guarda el estado de sus procesos en un búfer de unos 2.5 KiB. Con AMX el
 * anfitrión tiene más de 8 KiB, y rechaza un estado incompleto: el arranque acaba en
 * «ptrace set fp regs failed». Aquí se lee entero, se le cambia solo la parte que
 * linux.uml conoce, y se devuelve entero. */

#define PEEKTEXT 1
#define PEEKUSR 3
#define GETREGSET 0x4204
#define SETREGSET 0x4205
#define NT_X86_XSTATE 0x202
#define XSTATE_BV 512    /* dónde dice qué componentes vienen */
#define CONOCIDOS 0x2ffUL /* x87, SSE, AVX, MPX, AVX-512 y PKRU: sin AMX */

static char estado[64 * 1024];

static long estado_entero(int orden, pid_t pid, struct iovec *pedido)
{
    struct iovec todo = { estado, sizeof estado };
    if (syscall(SYS_ptrace, GETREGSET, pid, NT_X86_XSTATE, &todo) < 0)
        return -1;
    size_t cabe = pedido->iov_len < todo.iov_len ? pedido->iov_len : todo.iov_len;
    if (orden == GETREGSET) {
        memcpy(pedido->iov_base, estado, cabe);
        pedido->iov_len = cabe;
        return 0;
    }
    uint64_t componentes;
    memcpy(estado, pedido->iov_base, cabe);
    memcpy(&componentes, estado + XSTATE_BV, sizeof componentes);
    componentes &= CONOCIDOS;
    memcpy(estado + XSTATE_BV, &componentes, sizeof componentes);
    return syscall(SYS_ptrace, SETREGSET, pid, NT_X86_XSTATE, &todo);
}

long ptrace(int orden, ...)
{
    va_list resto;
    va_start(resto, orden);
    pid_t pid = va_arg(resto, pid_t);
    void *lugar = va_arg(resto, void *);
    void *datos = va_arg(resto, void *);
    va_end(resto);

    if ((orden == GETREGSET || orden == SETREGSET) && (long)lugar == NT_X86_XSTATE)
        return estado_entero(orden, pid, datos);
    if (orden >= PEEKTEXT && orden <= PEEKUSR) {
        /* La llamada al sistema escribe lo leído; la de la biblioteca lo devuelve. */
        long leido;
        long fallo = syscall(SYS_ptrace, orden, pid, lugar, &leido);
        return fallo < 0 ? fallo : leido;
    }
    return syscall(SYS_ptrace, orden, pid, lugar, datos);
}

/* --- La memoria, sin fichero.
 *
 * linux.uml la pide en /dev/shm, que en un contenedor puede ser pequeño o no dejar
 * ejecutar. En un memfd no hay ningún límite de esos, ni nada que borrar. */

static int abre(const char *ruta, int modo, mode_t permisos)
{
    if ((modo & O_TMPFILE) == O_TMPFILE)
        return memfd_create("memoria-uml", MFD_CLOEXEC);
    return (int)syscall(SYS_openat, AT_FDCWD, ruta, modo, permisos);
}

#define ABRE(nombre)                              \
    int nombre(const char *ruta, int modo, ...)   \
    {                                             \
        va_list resto;                            \
        va_start(resto, modo);                    \
        mode_t permisos = va_arg(resto, mode_t);  \
        va_end(resto);                            \
        return abre(ruta, modo, permisos);        \
    }
ABRE(open)
ABRE(open64)

/* --- Que nada sobreviva a quien lo lanzó, aunque muera por SIGKILL.
 *
 * El núcleo del anfitrión mata a linux.uml cuando muere quien lo lanzó, y a sus
 * ayudantes cuando muere él: si no, quedarían dos, con su memoria. */

struct recado {
    int (*funcion)(void *);
    void *argumento;
    pid_t creador;
    pid_t relleno; /* para que mida un múltiplo de 16, como pide la pila */
};

static void muere_con(pid_t creador)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != creador) /* murió antes de llegar aquí */
        _exit(1);
}

static int con_su_creador(void *lo_dicho)
{
    struct recado *recado = lo_dicho;
    muere_con(recado->creador);
    return recado->funcion(recado->argumento);
}

int clone(int (*funcion)(void *), void *pila, int modo, void *argumento, ...)
{
    static int (*verdadera)(int (*)(void *), void *, int, void *, ...);
    if (!verdadera)
        verdadera = (int (*)(int (*)(void *), void *, int, void *, ...))dlsym(
            RTLD_NEXT, "clone");
    /* En la pila del hijo: una variable la pisaría el siguiente. */
    struct recado *recado = (struct recado *)((uintptr_t)pila & ~(uintptr_t)15) - 1;
    *recado = (struct recado){ funcion, argumento, getpid(), 0 };
    return verdadera(con_su_creador, recado, modo, recado);
}

__attribute__((constructor)) static void al_cargarse(void)
{
    const char *lanzador = getenv("FAMILIAS_LANZADOR");
    if (!lanzador)
        return;
    muere_con((pid_t)atoi(lanzador));
    /* Un pánico de linux.uml vuelca la memoria en la carpeta actual: aquí, no. */
    setrlimit(RLIMIT_CORE, &(struct rlimit){ 0, 0 });
}
